/** What people copy from our pages: an entry to begin with, and the widget for HTML and for wiki pages. */

/** The smallest entry worth having. */
export const entrySnippet = `# yaml-language-server: $schema=../schema/tool.schema.json
title: Example Finder
summary: Find pages that lack a source, one after another, and add one.
description: >-
  For everybody who has ten minutes. A page is shown; whoever knows a source
  adds it, whoever does not goes on to the next.
type: web-app
url: https://tool.example.org/
needs:
  use: {} # nothing needed, on purpose; leave it out where you do not know
start:
  how: open
  label: Find a page
maintainers:
  - wiki:Example
contact:
  issues: https://tool.example.org/issues
`;

/** The element in a page of HTML. */
export function htmlSnippet(site: string, task: string, words: string): string {
  return `<script type="module"
  src="${site}/widget/v1/tool-ladder.js"></script>

<tool-ladder view="finder" task="${task}">
  <a href="${site}/tasks/${task}/">${words}</a>
</tool-ladder>
`;
}

/** A place for it in a wiki page, with a link for those who see no more than that. */
export function wikitextSnippet(site: string, task: string, words: string): string {
  return `<div class="tool-ladder" data-view="finder" data-task="${task}">
[${site}/tasks/${task}/ ${words}]
</div>
`;
}

/** What puts the element into such places. Whoever edits a page may choose what is shown, not where it comes from. */
export function wikiScriptSnippet(site: string): string {
  return `( function () {
	var script = document.createElement( 'script' );
	script.type = 'module';
	script.src = '${site}/widget/v1/tool-ladder.js';
	document.head.appendChild( script );

	mw.hook( 'wikipage.content' ).add( function ( $content ) {
		$content.find( 'div.tool-ladder' ).each( function () {
			var place = this,
				element = document.createElement( 'tool-ladder' );
			Array.prototype.forEach.call( place.attributes, function ( attribute ) {
				if ( /^data-(?!src$)/.test( attribute.name ) ) {
					element.setAttribute( attribute.name.slice( 5 ), attribute.value );
				}
			} );
			while ( place.firstChild ) {
				element.appendChild( place.firstChild );
			}
			place.parentNode.replaceChild( element, place );
		} );
	} );
}() );
`;
}
