/** What elder mode folds, so that the page has fewer words and loses none: its parts beside what it is about. */
const parts = '.downloads, .facets, nav.choices';

/** Puts each such part under its heading, to be opened. */
export function foldAsides(): void {
  for (const part of document.querySelectorAll<HTMLElement>(parts)) {
    if (part.closest('details.elder-fold')) continue;
    const details = document.createElement('details');
    details.className = 'elder-fold';
    const summary = document.createElement('summary');
    summary.textContent = part.getAttribute('aria-label') ?? part.querySelector('h2')?.textContent ?? '';
    part.replaceWith(details);
    details.append(summary, part);
  }
}

/** Puts them back as they came. */
export function unfoldAsides(): void {
  for (const details of document.querySelectorAll('details.elder-fold')) {
    const part = details.lastElementChild;
    if (part) details.replaceWith(part);
  }
}
