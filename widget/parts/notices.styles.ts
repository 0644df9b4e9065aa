/** Notices: a line in a list, a box above an entry; the worse, the louder. */
import { css } from "lit";

export const noticeStyles = css`
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
  .notice a {
    display: inline-block;
    min-block-size: var(--tl-target);
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
