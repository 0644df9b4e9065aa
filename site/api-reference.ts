/** The records of the API for their page, as they are derived from the types. */
import reference from "./generated/api-reference.json" with { type: "json" };

export type ApiRecord = (typeof reference.records)[number];
export type ApiField = ApiRecord["fields"][number];

const recordByName = new Map(reference.records.map((record) => [record.name, record]));

/** The published files, each with the fields of its record. */
export const apiFiles = reference.files.map(({ record, ...file }) => {
  return { ...file, fields: recordByName.get(record)!.fields };
});

const ofFiles = new Set(reference.files.map(({ record }) => record));

/** The records that stand within others. */
export const innerRecords: readonly ApiRecord[] = reference.records.filter(
  ({ name }) => !ofFiles.has(name),
);

/** A type cut at the names of records that are described elsewhere on the page: every other piece is such a name. */
export function typeParts(type: string): string[] {
  const names = innerRecords.map(({ name }) => name);
  return type.split(new RegExp(`\\b(${names.join("|")})\\b`));
}
