/**
 * site/generated/api-reference.json: which records the API publishes and what their fields mean, as the types of
 * core/api/ say it. Records with a name are described once; what stands in a field without one is described there.
 */
import ts from "typescript";
import { projectPath } from "../project.ts";
import type { Derived } from "./derived.ts";

const TARGET = "site/generated/api-reference.json";
const SOURCE = "core/api/files.ts";
/** The type there whose fields are the published files. */
const FILES = "ApiRecords";

/** A field, by its path in the record; `type` as TypeScript writes it. */
export interface ApiField {
  path: string;
  type: string;
  isOptional: boolean;
  meaning: string;
}

export interface ApiRecord {
  name: string;
  meaning: string;
  fields: ApiField[];
}

export interface ApiReference {
  /** The published files: path below api/v1/, the name of the record there, and what it is. */
  files: { path: string; record: string; meaning: string }[];
  /** Every record that is named, in the order in which the files lead to them. */
  records: ApiRecord[];
}

/** The reference as a file. */
export function deriveApiReference(): Derived[] {
  return [{ path: TARGET, text: `${JSON.stringify(apiReference(), undefined, 2)}\n` }];
}

/** The reference, read from the types. */
export function apiReference(): ApiReference {
  const source = projectPath(SOURCE);
  const program = ts.createProgram([source], {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ESNext,
    types: [],
  });
  return new TypeReader(program).reference(program.getSourceFile(source)!);
}

class TypeReader {
  readonly #checker: ts.TypeChecker;
  /** The records that modules of core/ name. Those derived from the schemas have no names of their own. */
  readonly #named = new Map<ts.Type, { name: string; meaning: string }>();

  constructor(program: ts.Program) {
    this.#checker = program.getTypeChecker();
    const core = projectPath("core/");
    for (const { fileName, statements } of program.getSourceFiles()) {
      if (!fileName.startsWith(core) || fileName.startsWith(`${core}generated/`)) continue;
      for (const node of statements) if (isTypeDeclaration(node)) this.#name(node);
    }
  }

  reference({ statements }: ts.SourceFile): ApiReference {
    const files = statements.find((node) => isTypeDeclaration(node) && node.name.text === FILES);
    const types = new Set<ts.Type>();
    const paths = this.#checker
      .getTypeAtLocation(files!)
      .getProperties()
      .map((property) => {
        const type = this.#checker.getTypeOfSymbol(property);
        types.add(type);
        const record = this.#named.get(type)!.name;
        return { path: property.name, record, meaning: this.#meaning(property) };
      });
    const records: ApiRecord[] = [];
    // Iterating over a set includes what is added on the way.
    for (const type of types) {
      records.push({ ...this.#named.get(type)!, fields: this.#fields(type, "", types) });
    }
    return { files: paths, records };
  }

  #name(node: TypeDeclaration): void {
    const type = this.#checker.getTypeAtLocation(node.name);
    const meaning = this.#meaning(this.#checker.getSymbolAtLocation(node.name)!);
    this.#named.set(type, { name: node.name.text, meaning });
  }

  /** The fields of a record, and those of records without a name in them. Records with one are added to `types`. */
  #fields(record: ts.Type, prefix: string, types: Set<ts.Type>): ApiField[] {
    const inherited = isMapped(record) ? (this.#named.get(record)?.meaning ?? "") : "";
    return inOrder(this.#checker.getPropertiesOfType(record)).flatMap((property) => {
      const type = this.#checker.getNonNullableType(this.#checker.getTypeOfSymbol(property));
      const [item, brackets] = this.#itemOf(type);
      const path = prefix + property.name;
      const field = {
        path,
        type: this.#text(type),
        isOptional: (property.flags & ts.SymbolFlags.Optional) !== 0,
        meaning: this.#meaning(property) || (this.#named.get(item)?.meaning ?? inherited),
      };
      if (!isRecord(item)) return [field];
      if (!this.#named.has(item)) {
        return [field, ...this.#fields(item, `${path}${brackets}.`, types)];
      }
      types.add(item);
      return [field];
    });
  }

  /** What lists of lists are of, with their brackets. */
  #itemOf(type: ts.Type): [item: ts.Type, brackets: string] {
    // A list that must not be empty is derived as two lists in one.
    const list = type.isIntersection() ? type.types[0]! : type;
    if (!this.#checker.isArrayType(list)) return [type, ""];
    const [item, brackets] = this.#itemOf(
      this.#checker.getTypeArguments(list as ts.TypeReference)[0]!,
    );
    return [item, `[]${brackets}`];
  }

  /** A type in TypeScript's notation; a record without a name is an object. */
  #text(type: ts.Type): string {
    const [item, brackets] = this.#itemOf(type);
    if (brackets !== "") {
      const text = this.#text(item);
      return (text.includes("|") ? `(${text})` : text) + brackets;
    }
    if (item.isUnion() && !(item.flags & ts.TypeFlags.Boolean))
      return item.types.map((each) => this.#text(each)).join(" | ");
    if (!isObject(item)) return this.#checker.typeToString(item);
    const values = this.#checker.getIndexInfosOfType(item)[0]?.type;
    if (values) return `{ [id]: ${this.#text(this.#checker.getNonNullableType(values))} }`;
    return this.#named.get(item)?.name ?? "object";
  }

  #meaning(symbol: ts.Symbol): string {
    const words = ts.displayPartsToString(symbol.getDocumentationComment(this.#checker));
    return words.replace(/\s+/g, " ");
  }
}

type TypeDeclaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

function isTypeDeclaration(node: ts.Node): node is TypeDeclaration {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

/** The checker's order depends on what it has seen before: this is that of the source, files derived from schemas first. */
function inOrder(properties: readonly ts.Symbol[]): ts.Symbol[] {
  const placeOf = ({ declarations: [node] = [] }: ts.Symbol) =>
    [node?.getSourceFile().fileName ?? "", node?.pos ?? 0] as const;
  return properties.toSorted((a, b) => {
    const [fileA, posA] = placeOf(a);
    const [fileB, posB] = placeOf(b);
    if (fileA === fileB) return posA - posB;
    return fileA < fileB ? 1 : -1;
  });
}

/** Whether its fields are made of a list of names: they have no meaning of their own. */
function isMapped(type: ts.Type): boolean {
  return ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Mapped) !== 0;
}

function isObject(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}

/** Whether it is an object with fields, and no list. */
function isRecord(type: ts.Type): boolean {
  return (
    isObject(type) && type.getProperties().length > 0 && type.getNumberIndexType() === undefined
  );
}
