/** Submit routes: how a finished file gets to the catalog. Nothing is sent: each is an address to open and a text to paste. */
import type { About } from "../../core/catalog.ts";
import { toolRequestAddress } from "../../core/tool-request.ts";
import { onWeb } from "../linkable.ts";
import { editAddress, filledInAddress, inProject, newFileAddress } from "../forge.ts";

/** Longer addresses are rejected by servers. */
const LONGEST_ADDRESS = 6000;

/** The text of a file, and the file that it is for. */
export interface Proposal {
  /** Such as `example.yaml`. */
  file: string;
  text: string;
  title: string;
  /** The file is there already. */
  isEdit: boolean;
}

export interface SubmitRoutes {
  forge: {
    /** The forge's page; whoever comes there pastes the text, unless it is filled in. */
    address: string;
    isFilledIn: boolean;
  };
  /** For those without an account on the forge. */
  talk?: { address: string; text: string };
}

/** The submit routes of a catalog. */
export function submitRoutes(
  { forge, talk }: Pick<About, "forge" | "talk">,
  proposal: Proposal,
): SubmitRoutes {
  const { file, text, title, isEdit } = proposal;
  const filledIn = isEdit ? undefined : filledInAddress(forge, file, text);
  const fits = filledIn !== undefined && filledIn.length <= LONGEST_ADDRESS;
  const plain = isEdit ? editAddress(forge, `tools/${file}`) : newFileAddress(forge, file);
  return {
    forge: { address: fits ? filledIn : plain, isFilledIn: fits },
    ...(talk !== undefined && {
      talk: {
        address: toolRequestAddress({ talk: onWeb(talk), forge }).replace(
          "{words}",
          encodeURIComponent(title),
        ),
        text: talkText(inProject(forge, `tools/${file}`), text),
      },
    }),
  };
}

/** A section for a talk page: what it is about, and the text so that nothing in it is read as markup. */
function talkText(path: string, text: string): string {
  // The end of the block within the text would end it.
  const safe = text.replaceAll(/<(\/?\s*syntaxhighlight)/gi, "&lt;$1");
  return `${path}:\n<syntaxhighlight lang="yaml">\n${safe}</syntaxhighlight>\n~~~~\n`;
}
