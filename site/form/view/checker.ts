/** One module for all that needs the YAML library, the schemas and the rules: it is loaded after the form. */
export { readDocument } from "../../../schema/read/document.ts";
export { idFrom, isId } from "../../../schema/ids.ts";
export { nearest } from "../../../schema/check/nearest.ts";
export { refuseId } from "../../../schema/check/new-id.ts";
export { checkDraft } from "../check-draft.ts";
export { openFile, openText } from "../import-entry.ts";
