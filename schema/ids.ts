/** Ids: file names without their extensions. */

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_LENGTH = 80;

/** Whether a text can be an id: lower-case letters, digits and single hyphens between them, 80 at most. */
export function isId(text: string): boolean {
  return text.length <= MAX_LENGTH && ID.test(text);
}

/** Whether Windows keeps a file name for a device, whatever its extension. */
export function isDevice(id: string): boolean {
  return /^(con|prn|aux|nul|(com|lpt)[0-9])$/.test(id);
}

/** An id made from a name; undefined where no letter or digit is left. */
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
