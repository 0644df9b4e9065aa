/**
 * widget/custom-elements.json: the reference of the element, as editors and other tools read it. The class says of
 * itself which fields, events and slots it has; what its attributes and parts are for stands in the manual.
 */
import { readFile } from "node:fs/promises";
import * as analyzer from "@custom-elements-manifest/analyzer";
import type {
  Attribute,
  ClassField,
  CustomElement,
  Package,
} from "custom-elements-manifest/schema";
import { ATTRIBUTES, propertyOf } from "../../widget/interface/attributes.ts";
import { EVENTS, MANUAL, PARTS } from "../../widget/interface/manual.ts";
import { COLOURS } from "../../widget/parts/tokens.styles.ts";
import { projectPath } from "../project.ts";
import type { Derived } from "./derived.ts";

const TARGET = "widget/custom-elements.json";
const SOURCES = [
  "widget/element/tool-ladder.ts",
  "widget/element/define.ts",
  "widget/interface/events.ts",
];

/** What the analyzer exports, which its own types leave out. */
interface Analyzer {
  create: (options: { modules: unknown[] }) => Package;
  ts: {
    createSourceFile: (path: string, text: string, target: number, parents: boolean) => unknown;
    ScriptTarget: { Latest: number };
  };
}

/** The manifest as a file. */
export async function deriveCustomElements(): Promise<Derived[]> {
  return [{ path: TARGET, text: `${JSON.stringify(await elementManifest(), undefined, 2)}\n` }];
}

/** The manifest: schema 1.0.0 of custom-elements-manifest. */
export async function elementManifest(): Promise<Package> {
  const { create, ts } = analyzer as unknown as Analyzer;
  const modules = SOURCES.map(async (path) => {
    const text = await readFile(projectPath(path), "utf8");
    return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  });
  const manifest = create({ modules: await Promise.all(modules) });
  Object.assign(elementOf(manifest), described(elementOf(manifest)));
  return manifest;
}

/** What the manifest says of the element. */
export function elementOf(manifest: Package): CustomElement {
  const all = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  return all.find((each) => "tagName" in each) as CustomElement;
}

/** The element with its public fields alone, and with what the manual says. */
function described({ members = [], events = [], cssProperties = [], ...rest }: CustomElement) {
  const fields = members.filter(
    ({ kind, privacy = "public" }) => kind === "field" && privacy === "public",
  );
  return {
    ...rest,
    members: [
      ...fields.filter((each) => "static" in each),
      ...ATTRIBUTES.map((name): ClassField => {
        return { kind: "field", name: propertyOf(name), type: { text: "string | undefined" } };
      }),
      ...fields.filter((each) => !("static" in each)),
    ],
    attributes: [
      ...ATTRIBUTES.map((name): Attribute => {
        const type = { text: "string" };
        return { name, type, fieldName: propertyOf(name), description: MANUAL[name] };
      }),
      ...(rest.attributes ?? []),
    ],
    events: events.map((event) => ({
      ...event,
      description: EVENTS[event.name as keyof typeof EVENTS],
    })),
    cssParts: Object.entries(PARTS).map(([name, description]) => ({ name, description })),
    cssProperties: [...cssProperties, ...colours()],
  };
}

function colours() {
  return Object.entries(COLOURS).map(([name, [token, light, dark]]) => ({
    name: `--tool-ladder-${name}`,
    description: `A colour. Default: the page's \`${token}\`, else \`${light}\`, in the dark \`${dark}\`.`,
  }));
}
