/** Where this tab keeps the link that was followed from the list, as it was narrowed. */
const place = (): string => `followed ${location.pathname}${location.search}`;

/** Keeps which link of a list that a script fills is followed: the browser forgets it with the page. */
export function rememberFollowed(list: HTMLElement): void {
  list.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link) return;
    try {
      sessionStorage.setItem(place(), link.getAttribute('href') ?? '');
    } catch {
      // A browser that keeps nothing forgets it, as it does without this.
    }
  });
}

/** The path of the record from which somebody came back to this list through the history, if that is how they came. */
export function cameBackFrom(): string | undefined {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type !== 'back_forward') return undefined;
  try {
    return sessionStorage.getItem(place()) ?? undefined;
  } catch {
    return undefined;
  }
}
