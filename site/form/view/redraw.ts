/** Schedules drawing: once for all changes of a moment, and never between pointer down and up. */
import { DRAW, type Progress } from "./progress.ts";

/**
 * A function that asks for a drawing. Leaving a field may bring lines to it that push everything below down: what is
 * being clicked must not move away under the pointer.
 */
export function redrawScheduler(draw: () => void, progress: Progress): () => void {
  let isDue = false;
  let isHeld = false;
  const run = () => {
    if (!isDue || isHeld) return;
    isDue = false;
    draw();
    progress.end(DRAW);
  };
  const release = () =>
    setTimeout(() => {
      isHeld = false;
      run();
    });
  addEventListener("pointerdown", () => (isHeld = true), true);
  // A pointer that is released outside of the window sends no event: a key, or leaving the window, ends it, too.
  for (const end of ["pointerup", "pointercancel", "keydown"]) addEventListener(end, release, true);
  addEventListener("blur", release);
  return () => {
    isDue = true;
    progress.begin(DRAW);
    queueMicrotask(run);
  };
}
