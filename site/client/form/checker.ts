/** A door: what takes the YAML library, the schemas and the rules is loaded behind the form, not before it. */
export { readDocument } from "../../../schema/document.ts";
export { idFrom, isId } from "../../../schema/ids.ts";
export { nearest } from "../../../schema/nearest.ts";
export { refuseId } from "../../../schema/new-id.ts";
export { see } from "../../form/see.ts";
export { openFile, openText } from "../../form/start-from.ts";
