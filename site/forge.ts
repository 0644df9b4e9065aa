/** The forge: where on it the catalog's files are read, changed and added. */
import type { About } from "../core/catalog.ts";

type Forge = About["forge"];
type ForgePages = { [Kind in Forge["kind"]]: (forge: Forge, path: string) => string };

/** A file of the catalog, such as "tools/example.yaml" → where it is changed; elsewhere than on known forges: the project. */
export function editAddress(forge: Forge, file: string): string {
  return EDIT[forge.kind](forge, inProject(forge, file));
}

/** A new entry → where its file is begun. */
export function newFileAddress(forge: Forge, name = "my-tool.yaml"): string {
  return ADD[forge.kind](forge, inProject(forge, "tools"), name);
}

/** The same with the file's text filled in; undefined where the forge takes none. */
export function filledInAddress(forge: Forge, name: string, text: string): string | undefined {
  if (forge.kind !== "github") return undefined;
  const value = encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\ufffd"));
  return new URL(`${newFileAddress(forge, name)}&value=${value}`).href;
}

/** A file of the catalog → where anybody can read it, without an account. */
export function viewAddress(forge: Forge, file: string): string {
  return VIEW[forge.kind](forge, inProject(forge, file));
}

const VIEW: ForgePages = {
  github: ({ project, branch }, path) => `${project}/blob/${branch}/${path}`,
  gitlab: ({ project, branch }, path) => `${project}/-/blob/${branch}/${path}`,
  other: ({ project }) => project,
};

const EDIT: ForgePages = {
  github: ({ project, branch }, path) => `${project}/edit/${branch}/${path}`,
  gitlab: ({ project, branch }, path) => `${project}/-/edit/${branch}/${path}`,
  other: ({ project }) => project,
};

const ADD: {
  [Kind in Forge["kind"]]: (forge: Forge, path: string, name: string) => string;
} = {
  github: ({ project, branch }, path, name) =>
    `${project}/new/${branch}/${path}?filename=${encodeURIComponent(name)}`,
  gitlab: ({ project, branch }, path, name) =>
    `${project}/-/new/${branch}/${path}?file_name=${encodeURIComponent(name)}`,
  other: ({ project }) => project,
};

/** A file of the catalog → its path in the project. */
export function inProject({ folder = "catalog" }: Forge, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}
