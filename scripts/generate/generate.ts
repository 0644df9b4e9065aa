/** `npm run generate`: writes every derived file; with `-- --check` it only says which are stale. */
import { parseArgs } from "node:util";
import { EXIT } from "../cli/command.ts";
import { deriveTypes } from "./types.ts";
import { deriveValidators } from "./validators.ts";
import { type Derived, staleDerived, writeDerived } from "./derived.ts";

const OPTIONS = {
  check: { type: "boolean", default: false },
  catalog: { type: "string", default: "catalog" },
} as const;

if (import.meta.main) process.exitCode = await generate(process.argv.slice(2));

/** Writes what is stale, or only names it; returns the exit code. */
export async function generate(args: string[]): Promise<number> {
  const options = optionsFrom(args);
  if (options === undefined) return EXIT.usage;
  const handle = options.check ? report : write;
  const stale = [
    ...(await handle(await deriveCode())),
    ...(await handle(await deriveRest(options.catalog))),
  ];
  return options.check && stale.length > 0 ? EXIT.problems : EXIT.ok;
}

/** The derived code that the reader needs. */
export async function deriveCode(): Promise<Derived[]> {
  return (await Promise.all([deriveTypes(), deriveValidators()])).flat();
}

/** Derived files that need the reader, and the rest. The reader is loaded after its validators are written. */
export async function deriveRest(catalog: string): Promise<Derived[]> {
  const { deriveApiReference } = await import("./api-reference.ts");
  const { deriveEditorSchemas } = await import("./editor-schemas.ts");
  const { deriveCustomElements } = await import("./custom-elements.ts");
  const { deriveExamples } = await import("./examples.ts");
  const { deriveReadme } = await import("./readme.ts");
  const files = await Promise.all([
    deriveEditorSchemas(catalog),
    deriveExamples(),
    deriveCustomElements(),
    deriveReadme(),
  ]);
  return [...files.flat(), ...deriveApiReference()];
}

async function write(files: readonly Derived[]): Promise<string[]> {
  const written = await writeDerived(files);
  for (const path of written) console.log(`wrote ${path}`);
  return written;
}

async function report(files: readonly Derived[]): Promise<string[]> {
  const stale = await staleDerived(files);
  for (const path of stale) console.error(`${path} is stale: run npm run generate`);
  return stale;
}

function optionsFrom(args: string[]): { check: boolean; catalog: string } | undefined {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    console.error(
      `${(error as Error).message}\nUse: npm run generate -- [--check] [--catalog DIR]`,
    );
    return undefined;
  }
}
