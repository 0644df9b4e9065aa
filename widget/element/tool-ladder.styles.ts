/** The frame that every view is drawn in: text, focus, headings, states. */
import { css } from "lit";
import { tokens } from "../parts/tokens.styles.ts";

const base = css`
  :host {
    display: block;
    text-align: start;
  }
  :host([hidden]:not([hidden="until-found" i])) {
    display: none;
  }
  .root {
    container-type: inline-size;
    /* What a table cell or a flex item is to reckon with, since a container has no width of its own. */
    contain-intrinsic-inline-size: 18rem;
    /* A page may make the element a flex container. */
    flex: auto;
    box-sizing: border-box;
    padding: var(--tool-ladder-padding, 0);
    /* Pages make their rem small; 24 pixels are what a finger needs. */
    --tl-target: max(1.5rem, 24px);
    color: var(--tl-color);
    background: var(--tl-background);
    /* Heads of tables are bold, menus don't wrap. What readers set for all text, such as spacing, is kept. */
    font-family: var(--tool-ladder-font-family, inherit);
    font-style: normal;
    font-variant: normal;
    font-weight: normal;
    /* Where a page takes away the gaps between its boxes, it makes letters nothing. */
    font-size: max(1em, 12px);
    line-height: 1.5;
    white-space: normal;
    word-break: normal;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    overflow-wrap: anywhere;
  }
  .root[dir] {
    text-align: start;
  }
  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }
  /* English words stand on a Hebrew page too: layout and alignment follow the page, the order of words their letters. */
  :is(h2, h3, h4, h5, h6, p, span, a, button, label, input) {
    unicode-bidi: plaintext;
  }
  /* English titles in an Arabic list run their own way, but stand where the list begins. */
  .root [dir] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* What says its direction knows better than its first letter. */
  [dir="ltr"],
  [dir="rtl"] {
    unicode-bidi: isolate;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    color: inherit;
  }
  a {
    color: var(--tl-color-progressive);
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  button,
  input {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  :focus-visible {
    outline: 2px solid var(--tl-border-progressive);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .small {
    font-size: max(0.875em, 0.8125rem);
  }
`;

const states = css`
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    padding: 0.75rem 1rem;
    margin-block: 0.5rem;
    background: var(--tl-background-subtle);
    border-inline-start: 4px solid var(--tl-border);
  }
  .state.problem {
    background: var(--tl-background-error);
    border-color: var(--tl-color-error);
  }
  .button {
    display: inline-block;
    padding: 0.35rem 0.75rem;
    border: 1px solid var(--tl-border);
    border-radius: 2px;
    background: var(--tl-background-subtle);
    color: var(--tl-color);
    font-weight: 600;
    font-size: max(0.875em, 0.8125rem);
    line-height: 1.4;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    border-color: var(--tl-border-progressive);
    text-decoration: none;
  }
  .button.primary {
    background: var(--tl-color-progressive);
    border-color: var(--tl-color-progressive);
    color: var(--tl-background);
  }
  @media (pointer: coarse) {
    .button {
      padding-block: 0.55rem;
    }
  }
`;

export const styles = [tokens, base, states];
