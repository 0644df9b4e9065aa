/** Ids: file names without their endings. */

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_LENGTH = 80;

/** Whether a text can be an id: lower-case letters, digits and single hyphens between them, 80 at most. */
export function isId(text: string): boolean {
  return text.length <= MAX_LENGTH && ID.test(text);
}

/** An id as near to a name as can be; undefined where nothing is left of it. */
export function idFrom(name: string): string | undefined {
  const id = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_LENGTH)
    .replaceAll(/^-|-$/g, "");
  return id === "" ? undefined : id;
}
