/** Submit routes: how a finished file gets to the catalog. Nothing is sent: each is an address to open and a text to paste. */
import type { About } from "../../core/catalog.ts";
import { encoded } from "../../core/encoded.ts";
import { toolRequestAddress } from "../../core/tool-request.ts";
import { proposalText } from "../../schema/proposal.ts";
import { onWeb } from "../linkable.ts";
import { editAddress, filledInAddress, inProject, issueAddress, newFileAddress } from "../forge.ts";

/** Longer addresses are rejected by servers. */
const LONGEST_ADDRESS = 6000;
/** Characters of an entry's title in an issue's: in every script they leave the address short. */
const LONGEST_TITLE = 100;

/** The text of a file, and the file that it is for. */
export interface Proposal {
  /** Such as `example.yaml`. */
  file: string;
  text: string;
  title: string;
  /** The file is there already. */
  isEdit: boolean;
}

/** A page to open. */
export interface Route {
  address: string;
  /** What is pasted there; absent where it is filled in already. */
  paste?: string;
  /** Whose account it takes, such as `github.com`. */
  host: string;
}

export interface SubmitRoutes {
  /** A new file, the editor of one, an issue that becomes a proposal, or the project alone. */
  forge: Route & { page: "new" | "edit" | "issue" | "project" };
  /** For those without an account on the forge. */
  talk?: Route & { paste: string };
}

/** The submit routes of a catalog. */
export function submitRoutes(
  { forge, talk }: Pick<About, "forge" | "talk">,
  proposal: Proposal,
): SubmitRoutes {
  const { file, text, title } = proposal;
  return {
    forge: { ...forgePage(forge, proposal), host: hostOf(forge.project) },
    ...(talk !== undefined && {
      talk: {
        address: toolRequestAddress({ talk: onWeb(talk), forge }).replace(
          "{words}",
          encoded(title),
        ),
        paste: talkText(inProject(forge, `tools/${file}`), text),
        host: hostOf(talk),
      },
    }),
  };
}

/** The page that asks least: filled in where the address can hold it, as a file rather than as an issue. */
function forgePage(
  forge: About["forge"],
  { file, text, title, isEdit }: Proposal,
): Omit<SubmitRoutes["forge"], "host"> {
  const fits = (address: string | undefined): address is string =>
    address !== undefined && address.length <= LONGEST_ADDRESS;
  const filledIn = isEdit ? undefined : filledInAddress(forge, file, text);
  if (fits(filledIn)) return { page: "new", address: filledIn };
  const name = `tools/${file}: ${title.slice(0, LONGEST_TITLE)}`;
  const issueText = proposalText({ file, text });
  const issue = issueAddress(forge, name, issueText);
  if (fits(issue)) return { page: "issue", address: issue };
  // A person's own change of a file needs nobody who makes one of an issue.
  if (forge.kind === "github") {
    return isEdit
      ? { page: "edit", address: editAddress(forge, `tools/${file}`), paste: text }
      : { page: "new", address: newFileAddress(forge, file), paste: text };
  }
  const empty = issueAddress(forge, name);
  return empty === undefined
    ? { page: "project", address: onWeb(forge.project), paste: text }
    : { page: "issue", address: empty, paste: issueText };
}

function hostOf(address: string): string {
  return /^https?:\/\/([^/?#]+)/i.exec(address)?.[1] ?? "";
}

/** A section for a talk page: what it is about, and the text so that nothing in it is read as markup. */
function talkText(path: string, text: string): string {
  // The end of the block within the text would end it.
  const safe = text.replaceAll(/<(\/?\s*syntaxhighlight)/gi, "&lt;$1");
  return `${path}:\n<syntaxhighlight lang="yaml">\n${safe}</syntaxhighlight>\n~~~~\n`;
}
