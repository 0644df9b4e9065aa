/** Code to copy for a new entry. */

/** A minimal useful entry. */
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
