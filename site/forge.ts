/** The forge: where on it the catalog's files are read, changed and added. */
import type { About } from "../core/catalog.ts";
import { encoded } from "../core/encoded.ts";
import { toolRequestAddress } from "../core/tool-request.ts";
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
  return `${page}?${forge.kind === "gitlab" ? "file_name" : "filename"}=${encodeURIComponent(name)}`;
}

/** The same with the file's text filled in; undefined where the forge takes none. */
export function filledInAddress(forge: Forge, name: string, text: string): string | undefined {
  if (forge.kind !== "github") return undefined;
  return new URL(`${newFileAddress(forge, name)}&value=${encoded(text)}`).href;
}

/** A new issue with its title, and its text unless that is left out; undefined where the forge is not known. */
export function issueAddress(forge: Forge, title: string, text?: string): string | undefined {
  if (forge.kind === "other") return undefined;
  const own = { ...forge, project: onWeb(forge.project) };
  const page = toolRequestAddress({ forge: own }).replace("{words}", encoded(title));
  const name = forge.kind === "gitlab" ? "issue[description]" : "body";
  return new URL(text === undefined ? page : `${page}&${name}=${encoded(text)}`).href;
}

/** A file of the catalog → where anybody can read it, without an account. */
export function viewAddress(forge: Forge, file: string): string {
  return pageFor(forge, "view", inProject(forge, file));
}

type Action = "edit" | "new" | "view";
const ACTIONS: Record<Exclude<Forge["kind"], "other">, Record<Action, string>> = {
  github: { edit: "edit", new: "new", view: "blob" },
  gitlab: { edit: "-/edit", new: "-/new", view: "-/blob" },
  forgejo: { edit: "_edit", new: "_new", view: "src/branch" },
};

/** A page of the forge about a path, by what is done there; a forge of another kind has its project alone. */
function pageFor({ kind, project, branch }: Forge, action: Action, path: string): string {
  if (kind === "other") return onWeb(project);
  return `${onWeb(project)}/${ACTIONS[kind][action]}/${branch}/${path}`;
}

/** A file of the catalog → its path in the project. */
export function inProject({ folder = "catalog" }: Forge, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}
