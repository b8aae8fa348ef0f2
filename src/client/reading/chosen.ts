import { chosenAidsOf, readingAids, type ChosenAids } from '../../domain/reading/choices.ts';

const place = 'reading';

/** What this browser keeps from earlier pages; a browser that keeps nothing shows pages as they come. */
export function kept(): ChosenAids {
  try {
    return chosenAidsOf(JSON.parse(localStorage.getItem(place) ?? '{}'));
  } catch {
    return {};
  }
}

/** What this page is shown by, whether the browser keeps it or not. */
export const chosen = (): ChosenAids =>
  chosenAidsOf(
    Object.fromEntries(
      readingAids.map((aid) => [aid, document.documentElement.getAttribute(`data-reading-${aid}`)]),
    ),
  );

/** Shows this page by what was chosen, and keeps it for others; false where the browser keeps nothing. */
export function choose(reading: ChosenAids): boolean {
  document.dispatchEvent(new CustomEvent<ChosenAids>('reading', { detail: reading }));
  try {
    localStorage.setItem(place, JSON.stringify(reading));
    return true;
  } catch {
    return false;
  }
}
