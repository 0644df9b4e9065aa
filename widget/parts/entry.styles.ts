/** What is said of an entry, in a list or by itself: title, facts, marks, the rung meter, notices. */
import { css } from "lit";

export const entryStyles = css`
  .title {
    font-weight: 600;
    /* Its link is a box of its own, from which nobody can tell a direction. */
    unicode-bidi: isolate;
  }
  .title a,
  .notice a,
  .entry a {
    display: inline-block;
    min-block-size: var(--tl-target);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 0.9rem;
    align-items: baseline;
    margin-block-start: 0.15rem;
    font-size: max(0.875em, 0.8125rem);
    color: var(--tl-color-subtle);
  }
  .match {
    font-weight: 600;
  }
  .match.ready {
    color: var(--tl-color-success);
  }
  .skill {
    color: var(--tl-color);
  }
  .mark {
    color: var(--tl-color-subtle);
  }
  .badge {
    padding: 0.05rem 0.4rem;
    border-radius: 2px;
    background: var(--tl-background-warning);
    /* Not the page's warning colour: in older wikis it is one for icons, too light for words. */
    color: var(--tl-color);
    font-weight: 600;
    font-size: max(0.9em, 0.75rem);
  }
  .meter {
    inline-size: 20px;
    block-size: 24px;
    fill: none;
    stroke: var(--tl-border);
    stroke-width: 2.5;
  }
  .meter .rails {
    stroke-width: 1.5;
  }
  .meter .filled {
    stroke: var(--tl-color-progressive);
    stroke-width: 3;
  }
  @media (forced-colors: active) {
    .meter {
      stroke: GrayText;
    }
    .meter .rails {
      stroke: CanvasText;
    }
    .meter .filled {
      stroke: Highlight;
    }
    .badge {
      outline: 1px solid;
    }
  }
  /* Notices: a line in a list, a box above an entry; the worse, the louder. */
  .notice {
    font-size: max(0.875em, 0.8125rem);
  }
  .notices {
    display: grid;
    gap: 0.25rem;
    margin-block: 0.15rem 0.35rem;
  }
  p.notice,
  .notice > p:not([dir]) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
  }
  .notice .small {
    font-size: inherit;
  }
  .notice time,
  .notice.upcoming,
  .notice.announcement {
    color: var(--tl-color-subtle);
  }
  .notice.outage .badge {
    background: var(--tl-background-error);
  }
  .notice.upcoming .badge,
  .notice.announcement .badge {
    background: var(--tl-background-subtle);
    color: var(--tl-color-subtle);
  }
  .notice.box {
    padding: 0.5rem 0.75rem;
    margin-block-end: 0.75rem;
    border-inline-start: 4px solid var(--tl-color-warning);
    background: var(--tl-background-warning);
    color: var(--tl-color);
  }
  .notice.box time {
    color: inherit;
  }
  .notice.box .badge {
    padding: 0;
    background: none;
  }
  .notice.box .what {
    font-weight: 600;
  }
  .notice.box.outage {
    border-color: var(--tl-color-error);
    background: var(--tl-background-error);
  }
  .notice.box.upcoming,
  .notice.box.announcement {
    border-color: var(--tl-border);
    background: var(--tl-background-subtle);
  }
`;
