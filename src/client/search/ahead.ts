import { wordsOf } from '../../search/segments.ts';
import { find } from '../../search/find.ts';
import { fold } from '../../search/fold.ts';
import type { SearchFound } from '../../search/found.ts';
import { suggestionsAreOff } from './combobox.ts';
import { searchStore } from './files.ts';

/** Milliseconds without a key after which what stands in the field is looked for. */
const pause = 100;

/** What every search needs, before anything is typed: the head of the index and the browser's dictionary. */
function prepare(base: string): void {
  searchStore(base).catch(() => undefined);
  setTimeout(() => wordsOf(document.title), pause);
}

/**
 * Looks for what is typed in a field before it is sent, so that nobody with a slow telephone waits for twenty files after the
 * last key; not where suggestions are switched off, nor while an input method composes.
 * @returns what gives the answer to a query: it is there or on its way where it was looked for ahead
 */
export function aheadOf(
  field: HTMLInputElement,
  base: string,
): (asked: string, exactly: boolean) => Promise<SearchFound> {
  let ahead: { asked: string; found: Promise<SearchFound> } | undefined;
  let waits: ReturnType<typeof setTimeout> | undefined;

  const look = async (asked: string): Promise<SearchFound> => {
    const store = await searchStore(base);
    const found = await find(store, asked);
    if (found.hits[0]) await store.text(found.hits[0].page);
    return found;
  };
  const soon = (): void => {
    clearTimeout(waits);
    waits = setTimeout(() => {
      const asked = field.value.trim();
      if (asked === '' || asked === ahead?.asked) return;
      ahead = { asked, found: look(asked) };
      ahead.found.catch(() => (ahead = undefined));
    }, pause);
  };
  // Each sign asks for its own files at once: at the last key all others are there.
  const typed = (): void => {
    const signs = fold(field.value);
    if (signs.length > 1)
      searchStore(base)
        .then((store) => store.expect(signs))
        .catch(() => undefined);
    soon();
  };
  if (!suggestionsAreOff()) {
    prepare(base);
    field.addEventListener('input', (event) => {
      if (!event.isComposing) typed();
    });
    field.addEventListener('compositionend', typed);
  }
  return async (asked, exactly) => {
    clearTimeout(waits);
    return !exactly && ahead?.asked === asked ? ahead.found : find(await searchStore(base), asked, exactly);
  };
}
