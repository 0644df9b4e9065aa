/** The questions above the list: the search field and the groups of chips. */
import { css } from "lit";

export const questionStyles = css`
  .search {
    inline-size: 100%;
    min-block-size: max(2.75rem, 36px);
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--tl-color-subtle);
    border-radius: 2px;
    background: var(--tl-background);
    color: var(--tl-color);
    font-size: max(1.0625em, 1rem);
    text-align: inherit;
  }
  .search::placeholder {
    color: var(--tl-color-subtle);
    opacity: 1;
  }
  /* There is nothing to clear, and the room is for the words. */
  .search:placeholder-shown::-webkit-search-cancel-button {
    display: none;
  }
  .search:focus,
  .narrow:focus {
    outline: 2px solid var(--tl-border-progressive);
    outline-offset: -2px;
  }
  .questions {
    display: grid;
    gap: 0.75rem;
    margin-block-start: 0.75rem;
  }
  .group-label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.35rem;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  .chip {
    display: inline-flex;
    /* Its words stand on one line with the question beside it; the picture doesn't. */
    align-items: baseline;
    gap: 0.4rem;
    min-block-size: var(--tl-target);
    max-inline-size: 100%;
    padding: 0.3rem 0.75rem;
    border: 1px solid var(--tl-border);
    border-radius: 1rem;
    background: var(--tl-background);
    font-size: max(0.875em, 0.8125rem);
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
  }
  .chip:hover {
    border-color: var(--tl-border-progressive);
  }
  .chip[aria-pressed="true"] {
    border-color: var(--tl-border-progressive);
    background: var(--tl-background-progressive);
    color: var(--tl-color-progressive);
    font-weight: 600;
  }
  .chip.void:not([aria-pressed="true"]) {
    border-color: var(--tl-border-muted);
    color: var(--tl-color-subtle);
  }
  .chip .count,
  .chip.more {
    color: var(--tl-color-subtle);
    font-weight: 400;
  }
  .chip[aria-pressed="true"] .count {
    color: inherit;
  }
  .chip .count {
    display: inline-grid;
    justify-items: end;
  }
  .chip .count::after {
    content: attr(data-room);
    block-size: 0;
    visibility: hidden;
  }
  .segments {
    display: flex;
    flex-wrap: wrap;
    /* Neighbours share a border; the last ones have none to share. */
    padding: 0 0 1px;
    padding-inline-end: 1px;
  }
  .segments .chip {
    flex: 1 0 auto;
    justify-content: center;
    border-radius: 0;
    margin-inline-end: -1px;
    margin-block-end: -1px;
  }
  .segments .chip[aria-pressed="true"] {
    z-index: 1;
  }
  .disclosure::after {
    content: "";
    align-self: center;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-block-start: -0.2em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .disclosure[aria-expanded="true"]::after {
    margin-block-start: 0.2em;
    rotate: 225deg;
  }
  .panel:not([hidden]) {
    display: grid;
    gap: 0.75rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--tl-border-muted);
    border-radius: 2px;
    background: var(--tl-background-subtle);
  }
  .facets {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
  .facets > .group-label,
  .facet.open {
    flex-basis: 100%;
    margin: 0;
  }
  .facet > .disclosure {
    display: inline-flex;
    gap: 0.5rem;
  }
  .facet > :not([hidden]) + :not([hidden]) {
    margin-block-start: 0.35rem;
  }
  .narrow {
    inline-size: min(100%, 20rem);
    min-block-size: max(2rem, var(--tl-target));
    margin-block-end: 0.5rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--tl-color-subtle);
    border-radius: 2px;
    background: var(--tl-background);
  }
  .quiet {
    color: var(--tl-color-subtle);
  }
  @media (pointer: coarse) {
    .chip {
      padding-block: 0.5rem;
    }
  }
  @container (inline-size < 40rem) {
    .chips:not(.open) > .late:not(:focus) {
      display: none;
    }
    /* The question itself opens its answers: a button after it would stand alone, and say little. */
    [data-group="task"] {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem;
    }
    [data-group="task"] > .group-label,
    .asks ~ .chips > .more {
      display: none;
    }
    .asks ~ .open {
      flex-basis: 100%;
    }
  }
  @container (inline-size >= 40rem) {
    .asks,
    .more.narrow {
      display: none;
    }
    .segments .chip {
      flex-grow: 0;
    }
  }
  @container (inline-size >= 50rem) {
    @supports (grid-template-columns: subgrid) {
      .questions {
        grid-template-columns: fit-content(17rem) 1fr;
        column-gap: 1rem;
      }
      .questions > * {
        grid-column: 1 / -1;
      }
      .group {
        display: grid;
        grid-template-columns: subgrid;
        align-items: baseline;
      }
      .group-label {
        margin: 0;
      }
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed="true"] {
      border-color: Highlight;
      color: Highlight;
    }
  }
`;
