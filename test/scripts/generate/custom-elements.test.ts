import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import {
  deriveCustomElements,
  elementManifest,
  elementOf,
} from "../../../scripts/generate/custom-elements.ts";
import { ATTRIBUTES } from "../../../widget/interface/attributes.ts";
import { EVENTS, MANUAL, PARTS } from "../../../widget/interface/manual.ts";

const manifest = await elementManifest();
const element = elementOf(manifest);
const names = (items: readonly { name: string }[] = []) => items.map(({ name }) => name);

test("the manifest is what its schema asks for", async () => {
  const path = createRequire(import.meta.url).resolve("custom-elements-manifest/schema.json");
  const schema = JSON.parse(await readFile(path, "utf8")) as object;
  const validate = new Ajv({ strict: false }).compile(schema);
  expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
});

test("the element has a name and a base class", () => {
  expect(element.tagName).toBe("tool-ladder");
  expect(element.superclass).toEqual({ name: "LitElement", package: "lit" });
});

test("each attribute says what it is for, and which field holds it", () => {
  expect(names(element.attributes)).toEqual([...ATTRIBUTES, "lang"]);
  const fields = names(element.members);
  for (const { name, fieldName, description } of element.attributes ?? []) {
    if (name === "lang") continue;
    expect(fields).toContain(fieldName);
    expect(description).toBe(MANUAL[name as keyof typeof MANUAL]);
  }
});

test("fields are public ones", () => {
  expect(names(element.members).filter((name) => /^(#|_|request)/.test(name))).toEqual([]);
  expect(names(element.members)).toContain("translator");
});

test("events, parts and custom properties", () => {
  expect(Object.fromEntries(element.events!.map((each) => [each.name, each.description]))).toEqual(
    EVENTS,
  );
  expect(element.events!.map(({ type }) => type.text)).toContain("ToolLadderOpenEvent");
  expect(names(element.cssParts)).toEqual(Object.keys(PARTS));
  expect(names(element.cssProperties)).toEqual(
    expect.arrayContaining(["--tool-ladder-padding", "--tool-ladder-color-subtle"]),
  );
});

test("the file is fresh, and the package names it", async () => {
  const [derived] = await deriveCustomElements();
  expect(await readFile(derived!.path, "utf8")).toBe(derived!.text);
  const { customElements } = JSON.parse(await readFile("package.json", "utf8")) as {
    customElements: string;
  };
  expect(customElements).toBe(derived!.path);
});
