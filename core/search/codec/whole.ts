/** The whole index as two files, where it is small: what questions take, and texts. Who has both asks for nothing more. */

/** Files of the index, by their path below the stamp's folder. */
export interface WholeFile {
  /** What they are of: the index, or the texts alone, so that the file of texts changes only with a text. */
  stamp: string;
  /** The stamp of the texts, where this is the file of the others. */
  texts?: string;
  files: Readonly<Record<string, unknown>>;
}

/** All files but the manifest and the texts. */
export const wholePath = (stamp: string): string => `${stamp}/whole.json`;

/** The texts, which lists can do without for a while. */
export const wholeTextsPath = (stamp: string): string => `${stamp}/whole-texts.json`;

/** Whether it is one; each of the files in it is checked when it is wanted. */
export function isWholeFile(value: unknown): value is WholeFile {
  if (typeof value !== "object" || value === null) return false;
  const { stamp, files } = value as Partial<Record<keyof WholeFile, unknown>>;
  return typeof stamp === "string" && typeof files === "object" && files !== null;
}
