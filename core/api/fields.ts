/**
 * The fields of a published record, to be written and to be read. Both types name optional fields too, so that one
 * that is added to a record and forgotten by its writer or its reader does not compile.
 */
import type { Json } from "./json.ts";

/** All fields of a record; undefined: not stated. */
export type Fields<T> = { readonly [K in keyof Required<T>]: T[K] };

/** How each field is read from JSON of any shape; undefined, for optional ones alone: not stated. */
export type Readers<T> = { readonly [K in keyof Required<T>]: (value: unknown) => T[K] };

/** The record of all fields that are stated: an absent field says that something is not. */
export function stated<T extends object>(fields: Fields<T>): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** Reads each field of a record. Fields that it is not known to have are left out. */
export function readFields<T extends object>(readers: Readers<T>, json: Json): T {
  const names = Object.keys(readers) as (keyof T & string)[];
  const fields = names.map((name) => [name, readers[name](json[name])]);
  return stated(Object.fromEntries(fields) as Fields<T>);
}
