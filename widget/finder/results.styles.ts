/** The list: what it says about itself, and its cards. */
import { css } from "lit";

export const resultStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.25rem 1.5rem;
    margin-block: 1rem 0.5rem;
    color: var(--tl-color-subtle);
    font-size: max(0.875em, 0.8125rem);
  }
  .order {
    text-wrap: pretty;
    margin-block-end: 0.5rem;
    color: var(--tl-color-subtle);
    font-size: max(0.875em, 0.8125rem);
  }
  .status,
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.4rem;
  }
  .legend {
    column-gap: 0.9rem;
  }
  .status strong {
    color: var(--tl-color);
  }
  .link {
    min-block-size: var(--tl-target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--tl-color-progressive);
    text-align: start;
    cursor: pointer;
  }
  .link:hover {
    text-decoration: underline;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    margin-block-end: 0.5rem;
  }
  .found-in {
    color: var(--tl-color-subtle);
    font-size: max(0.875em, 0.8125rem);
    overflow-wrap: anywhere;
  }
  mark {
    padding: 0;
    background: none;
    color: inherit;
    text-decoration: underline 2px var(--tl-border-progressive);
    text-underline-offset: 0.2em;
  }
  .list {
    list-style: none;
    margin: 0;
    padding: 0;
    border-block-start: 1px solid var(--tl-border-muted);
  }
  [aria-busy="true"] .list {
    opacity: 0.6;
  }
  .card {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    column-gap: 0.75rem;
    padding-block: 0.85rem;
    border-block-end: 1px solid var(--tl-border-muted);
  }
  .card > * {
    grid-column: 2;
  }
  .card > .match {
    font-size: max(0.875em, 0.8125rem);
  }
  .card > .meter {
    grid-column: 1;
    grid-row: 1;
    margin-block-start: 0.1rem;
  }
  .card > .go {
    justify-self: start;
    margin-block-start: 0.5rem;
  }
  .chip .meter {
    inline-size: 15px;
    block-size: 18px;
    flex: none;
    align-self: center;
  }
  .tasks {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.4rem 0.75rem;
    flex-basis: 100%;
  }
  .state > p {
    flex-basis: 100%;
  }
  .foot {
    margin-block-start: 0.75rem;
  }
  @container (inline-size >= 40rem) {
    .card {
      grid-template-columns: 1.75rem minmax(0, 1fr) auto;
    }
    .card > .go {
      grid-column: 3;
      grid-row: 1 / span 5;
      align-self: center;
      margin: 0;
    }
  }
  @media print {
    .go,
    .foot {
      display: none;
    }
  }
`;
