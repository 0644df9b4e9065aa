/** With JavaScript the finder answers better than a page for each choice: links that know both lead there. */

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-finder]")) {
  link.href = link.dataset.finder!;
}
