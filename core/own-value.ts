/** Looks up names from data, any of which may be one that every object has a member of, such as "constructor". */

/** A map's own value for a name; undefined where it has none. */
export function ownValue<T>(
  map: Readonly<Record<string, T>> | undefined,
  name: string,
): T | undefined {
  return map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined;
}
