/** The scripts of the widget: the module, the classic script, the loader, and the hashes of all files in their folder. */
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleClassic } from "./bundle-classic.ts";
import { bundleWidget } from "./bundle-widget.ts";
import type { Packages } from "./licenses.ts";

/**
 * Adds the module beside itself. ES5: the oldest wikis read it with a parser that knows no more. Where a page asks for
 * trusted types, it has a policy for this one address. An image of that name is found in place of the script.
 */
const EMBED = `( function () {
	var own = document.currentScript,
		script = document.createElement( 'script' ),
		address;
	if ( !( own instanceof HTMLScriptElement ) || !own.src ) {
		return;
	}
	address = own.src.split( /[?#]/ )[ 0 ].replace( /[^\\/]*$/, 'tool-ladder.js' );
	try {
		address = window.trustedTypes.createPolicy( 'tool-ladder', {
			createScriptURL: function () {
				return address;
			}
		} ).createScriptURL( '' );
	} catch ( e ) {}
	script.type = 'module';
	script.src = address;
	script.nonce = own.nonce;
	document.head.appendChild( script );
}() );
`;

/**
 * Writes them into a folder, which is made, beside the words of other languages that are there already. Adds the
 * packages whose code they hold.
 */
export async function publishWidget(folder: string, packages: Packages): Promise<void> {
  await bundleWidget(folder, packages);
  await bundleClassic(folder, packages);
  await writeFile(join(folder, "embed.js"), EMBED);
  const hashes = await hashesOf(folder);
  await writeFile(join(folder, "integrity.json"), `${JSON.stringify(hashes, undefined, 2)}\n`);
}

/** Path in the folder → its hash, as the attribute `integrity` of a pinned copy has it. */
async function hashesOf(folder: string): Promise<Record<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .sort();
  const hashes = paths.map(async (path) => {
    const hash = createHash("sha384").update(await readFile(join(folder, path)));
    return [path, `sha384-${hash.digest("base64")}`] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}
