/** The forge: where on it the catalog's files are read, changed and added. */
import type { About } from "../core/catalog.ts";

type Forge = About["forge"];
type ForgePages = { [Kind in Forge["kind"]]: (forge: Forge, path: string) => string };

/** A file of the catalog, such as "tools/example.yaml" → where it is changed; elsewhere than on known forges: the project. */
export function editAddress(forge: Forge, file: string): string {
  return EDIT[forge.kind](forge, inProject(forge, file));
}

/** A new entry → where its file is begun. */
export function newFileAddress(forge: Forge): string {
  return ADD[forge.kind](forge, inProject(forge, "tools"));
}

/** Where an entry's file is changed. */
export function mendAddress(forge: Forge, entryId: string): string {
  return editAddress(forge, `tools/${entryId}.yaml`);
}

const EDIT: ForgePages = {
  github: ({ project, branch }, path) => `${project}/edit/${branch}/${path}`,
  gitlab: ({ project, branch }, path) => `${project}/-/edit/${branch}/${path}`,
  other: ({ project }) => project,
};

const ADD: ForgePages = {
  github: ({ project, branch }, path) => `${project}/new/${branch}/${path}?filename=my-tool.yaml`,
  gitlab: ({ project, branch }, path) =>
    `${project}/-/new/${branch}/${path}?file_name=my-tool.yaml`,
  other: ({ project }) => project,
};

function inProject({ folder = "catalog" }: Forge, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}
