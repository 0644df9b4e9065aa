/** The whole index as one file, where it is small: who has it asks for nothing more. */

/** All files but the manifest, by their path below the stamp's folder. */
export interface WholeFile {
  /** The index that they are of. */
  stamp: string;
  files: Readonly<Record<string, unknown>>;
}

export const wholePath = (stamp: string): string => `${stamp}/whole.json`;

/** Whether it is one; each of the files in it is checked when it is wanted. */
export function isWholeFile(value: unknown): value is WholeFile {
  if (typeof value !== "object" || value === null) return false;
  const { stamp, files } = value as Partial<Record<keyof WholeFile, unknown>>;
  return typeof stamp === "string" && typeof files === "object" && files !== null;
}
