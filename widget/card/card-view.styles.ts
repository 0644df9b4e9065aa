/** The card: a head like one of the finder's, and a table of facts below it. */
import { css } from "lit";

export const cardViewStyles = css`
  .entry {
    padding: 0.75rem 1rem;
    border: 1px solid var(--tl-border-muted);
    border-radius: 2px;
  }
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75rem;
  }
  .head > .meter {
    margin-block-start: 0.15rem;
  }
  .entry .title {
    font-size: 1.125em;
  }
  .begin {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    margin-block-start: 0.6rem;
  }
  .begin:not(:has(a, span)) {
    display: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 0.9rem;
    margin-block-start: 0.75rem;
    color: var(--tl-color-subtle);
    font-size: max(0.8125em, 0.8125rem);
  }
  dl {
    margin: 0.75rem 0;
    border-block: 1px solid var(--tl-border-muted);
    font-size: max(0.875em, 0.8125rem);
  }
  .legend + dl {
    margin-block-start: 0.25rem;
  }
  dl > div {
    padding-block: 0.35rem;
  }
  dl > div + div {
    border-block-start: 1px solid var(--tl-border-muted);
  }
  dt,
  dd {
    margin: 0;
    min-block-size: var(--tl-target);
  }
  dt {
    font-weight: 600;
  }
  dd > ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  dd > ul > li {
    margin: 0;
    max-inline-size: 100%;
  }
  @container (inline-size >= 30rem) {
    dl > div {
      display: grid;
      grid-template-columns: 10rem minmax(0, 1fr);
      column-gap: 1rem;
    }
  }
  @media print {
    .go {
      display: none;
    }
  }
`;
