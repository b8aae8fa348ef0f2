import { chosenAidsOf, type ChosenAids } from '../../domain/reading/choices.ts';

const place = 'reading';

/** What was chosen in this browser; a browser that keeps nothing shows pages as they come. */
export function chosen(): ChosenAids {
  try {
    return chosenAidsOf(JSON.parse(localStorage.getItem(place) ?? '{}'));
  } catch {
    return {};
  }
}

/** Keeps what was chosen, where the browser keeps anything, and shows this page by it. */
export function choose(reading: ChosenAids): void {
  try {
    localStorage.setItem(place, JSON.stringify(reading));
  } catch {
    // It holds for this page alone.
  }
  document.dispatchEvent(new CustomEvent<ChosenAids>('reading', { detail: reading }));
}
