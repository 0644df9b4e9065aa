/** JSON of any shape → the shape that is needed. What has another one is left out. */

export type Json = Record<string, unknown>;

/** Whether something is an object that is no list. */
export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether something has an id and a title, as everything has that readers see by name. */
export function isTitled(value: unknown): value is Json & { id: string; title: string } {
  const { id, title } = record(value);
  return typeof id === "string" && typeof title === "string";
}

/** What may be an object → one; empty where it is none. */
export function record(value: unknown): Json {
  return isRecord(value) ? value : {};
}

/** The items of what may be a list. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What may be a text → one; empty where it is none. */
export function text(value: unknown): string {
  return optionalText(value) ?? "";
}

/** What may be a text → one; undefined where it is none. */
export function optionalText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The texts among the items of what may be a list. */
export function strings(value: unknown): string[] {
  return list(value).filter((item) => typeof item === "string");
}

/** The fields of what may be an object that are texts. */
export function texts(value: unknown): Record<string, string> {
  return valuesOf(value, (item) => typeof item === "string");
}

/** The same; undefined where it is no object. */
export function optionalTexts(value: unknown): Record<string, string> | undefined {
  return isRecord(value) ? texts(value) : undefined;
}

/** The fields of what may be an object that are numbers. */
export function numbers(value: unknown): Record<string, number> {
  return valuesOf(value, (item) => typeof item === "number");
}

function valuesOf<T>(value: unknown, is: (item: unknown) => item is T): Record<string, T> {
  const fields = Object.entries(record(value)).filter(([, item]) => is(item));
  return Object.fromEntries(fields) as Record<string, T>;
}
