/** What is said of an entry, in a list or by itself: title, facts, marks, the rung meter, notices. */
import { css } from "lit";
import { noticeStyles } from "./notices.styles.ts";

export const entryStyles = [
  css`
    .title {
      font-weight: 600;
      /* Its link is a box of its own, from which nobody can tell a direction. */
      unicode-bidi: isolate;
    }
    .title a {
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
  `,
  noticeStyles,
];
