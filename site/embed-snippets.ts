/** What people copy to embed the catalog: for MediaWiki, DokuWiki and pages of HTML. */

/** What the snippets show by way of example. */
export interface Example {
  /** Address of the site, without a slash at its end. */
  site: string;
  /** Attributes of the element. */
  settings: Readonly<Record<string, string>>;
  /** The page of the site that shows the same: where the link leads. */
  page: string;
  /** The words of the link. */
  words: string;
}

/** Files of the widget, by what they are for. */
const MODULE = "tool-ladder.js";
const CLASSIC = "tool-ladder.classic.js";
const LOADER = "embed.js";

/** Characters that mean something in HTML and in wikitext, as the references that both know. */
function escape(words: string): string {
  return words.replace(/[&<>[\]{|}]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function file(site: string, name: string): string {
  return `${site}/widget/v1/${name}`;
}

/** The address of the folder that the element reads. */
export function dataAddress(site: string): string {
  return `${site}/api/v1/`;
}

function attributesOf(settings: Example["settings"], prefix = ""): string {
  return Object.entries(settings)
    .map(([name, value]) => ` ${prefix}${name}="${value}"`)
    .join("");
}

function fragmentLink({ site, settings }: Example): string {
  return `${site}/#tool-ladder?${new URLSearchParams(settings)}`;
}

/** The element in a page of HTML. */
export function html({ site, settings, page, words }: Example): string {
  return `<script type="module"
  src="${file(site, MODULE)}"></script>

<tool-ladder${attributesOf(settings)}>
  <a href="${page}">${escape(words)}</a>
</tool-ladder>
`;
}

/** A copy on a server of one's own, which may not change unseen: it has no catalog beside it, so that is named. */
export function pinned({ site, settings, page, words }: Example): string {
  return `<script defer src="/scripts/${CLASSIC}"
  integrity="sha384-…"></script>

<tool-ladder src="${dataAddress(site)}"${attributesOf(settings)}>
  <a href="${page}">${escape(words)}</a>
</tool-ladder>
`;
}

/** What a policy has to allow beside what it allows already. */
export function policy(site: string): string {
  const { origin } = new URL(site);
  return `Content-Security-Policy: script-src 'self' ${origin}; connect-src 'self' ${origin}
`;
}

/** A place for the element in wikitext, with a link for those who see no more than that. */
export function wikitext({ settings, page, words }: Example): string {
  return `<div class="tool-ladder"${attributesOf(settings, "data-")}>
[${page} ${escape(words)}]
</div>
`;
}

/** The same as a template: a parameter that is left out is empty, and so counts as absent. */
export function wikiTemplate(site: string, words: string): string {
  return `<div class="tool-ladder" data-task="{{{task|}}}" data-tools="{{{tools|}}}">
[${site}/tools/ ${escape(words)}]
</div>
`;
}

/** A link that is the place itself. */
export function wikitextLink(example: Example): string {
  return `[${fragmentLink(example)} ${escape(example.words)}]
`;
}

/** For a script that all readers of the wiki load: nothing is asked for on pages without a place. */
export function wikiScript(site: string): string {
  return onDemand(`'${file(site, LOADER)}'`);
}

/** The same with the code on the wiki. */
export function wikiCopyScript(site: string): string {
  return `window.toolLadder = { src: '${dataAddress(site)}' };
${onDemand(`mw.config.get( 'wgScript' ) +
			'?title=MediaWiki:Tool-ladder.js&action=raw&ctype=text/javascript'`)}`;
}

function onDemand(address: string): string {
  return `mw.hook( 'wikipage.content' ).add( function ( $content ) {
	if ( $content.find( 'div.tool-ladder, a[href*="#tool-ladder"]' ).length ) {
		mw.loader.load( ${address} );
	}
} );
`;
}

/** For a script of one's own: everything in one file. */
export function userScript(site: string): string {
  return `mw.loader.load( '${file(site, CLASSIC)}' );
`;
}

/** The line that makes a page of the wiki a gadget for everybody. */
export const gadgetDefinition = `* tool-ladder[ResourceLoader|default]|tool-ladder.js
`;

/** What an administrator of a MediaWiki that sends a policy adds to it. */
export function wikiPolicy(site: string): string {
  const { origin } = new URL(site);
  return `$wgCSPHeader = [
	'default-src' => [ '${origin}' ],
	'script-src' => [ '${origin}' ],
];
`;
}

/** DokuWiki's way to write a link. */
export function dokuWikiLink(example: Example): string {
  return `[[${fragmentLink(example)}|${example.words.replaceAll("]]", "] ]")}]]
`;
}

/** For conf/userscript.js, where all of the wiki's scripts become one file. */
export function dokuWikiScript(site: string): string {
  return `(function () {
  var script = document.createElement('script');
  script.src = '${file(site, LOADER)}';
  document.head.appendChild(script);
}());
`;
}

/** For meta.html in the template's folder. */
export function dokuWikiHead(site: string): string {
  return `<script type="module" src="${file(site, MODULE)}"></script>
`;
}

/** A copy in conf/userscript.js. The marks keep older compressors away from what they don't understand. */
export function dokuWikiCopy(site: string): string {
  return `window.toolLadder = { src: '${dataAddress(site)}' };
/* BEGIN NOCOMPRESS */
// Here goes the whole of ${CLASSIC}.
/* END NOCOMPRESS */
`;
}

/** Colours and letters of one's own. */
export const styleSheet = `tool-ladder {
  --tool-ladder-color-progressive: #7a1fa2;
  --tool-ladder-font-family: Georgia, serif;
}

tool-ladder::part(search) {
  border-radius: 1em;
}
`;

/** Room that is there before three tools are, so that nothing below moves when they come. */
export const roomStyle = `tool-ladder,
div.tool-ladder {
  display: block;
  min-height: 72rem;
}

@media (min-width: 40rem) {
  tool-ladder,
  div.tool-ladder {
    min-height: 54rem;
  }
}
`;

/** What the page may say to all elements before the script comes. */
export function pageSettings(site: string): string {
  return `window.toolLadder = {
  // Where the script was pasted or copied: the catalog that it reads.
  src: '${dataAddress(site)}',
  // Further catalogs that places and links may name.
  sources: [ 'https://catalog.example.org/' ],
  // Words of your own, by language.
  messages: { en: { 'search-label': 'Search our tools' } }
};
`;
}
