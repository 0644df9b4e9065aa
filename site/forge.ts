/** The forge: where on it the catalog's files are read, changed and added. */
import type { About } from "../core/catalog.ts";
import { onWeb } from "./linkable.ts";

type Forge = About["forge"];

/** A file of the catalog, such as "tools/example.yaml" → where it is changed; elsewhere than on known forges: the project. */
export function editAddress(forge: Forge, file: string): string {
  return pageFor(forge, "edit", inProject(forge, file));
}

/** A new entry → where its file is begun. */
export function newFileAddress(forge: Forge, name = "my-tool.yaml"): string {
  const page = pageFor(forge, "new", inProject(forge, "tools"));
  if (forge.kind === "other") return page;
  return `${page}?${forge.kind === "github" ? "filename" : "file_name"}=${encodeURIComponent(name)}`;
}

/** The same with the file's text filled in; undefined where the forge takes none. */
export function filledInAddress(forge: Forge, name: string, text: string): string | undefined {
  if (forge.kind !== "github") return undefined;
  const value = encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\ufffd"));
  return new URL(`${newFileAddress(forge, name)}&value=${value}`).href;
}

/** A file of the catalog → where anybody can read it, without an account. */
export function viewAddress(forge: Forge, file: string): string {
  return pageFor(forge, "blob", inProject(forge, file));
}

/** A page of the forge about a path, by what is done there; a forge of another kind has its project alone. */
function pageFor({ kind, project, branch }: Forge, action: string, path: string): string {
  if (kind === "other") return onWeb(project);
  return `${onWeb(project)}${kind === "gitlab" ? "/-" : ""}/${action}/${branch}/${path}`;
}

/** A file of the catalog → its path in the project. */
export function inProject({ folder = "catalog" }: Forge, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}
