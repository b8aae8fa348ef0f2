import { combobox, keepSuggestions, suggestionsAreOff, type Option } from './combobox.ts';

/** Suggestions for every search field of the page; what finds them is loaded when somebody types. */
async function optionsFor(base: string, typed: string): Promise<readonly Option[]> {
  const [{ searchStore }, { suggestions }] = await Promise.all([
    import('./files.ts'),
    import('./suggest.ts'),
  ]);
  return suggestions(await searchStore(base), typed);
}

for (const field of document.querySelectorAll<HTMLInputElement>('[data-suggest]')) {
  const { suggest = '', base = '/' } = field.dataset;
  if (!suggestionsAreOff()) combobox(field, suggest, (typed) => optionsFor(base, typed));
}

const choice = document.querySelector<HTMLInputElement>('#suggestions-on');
if (choice) {
  choice.closest('p')?.removeAttribute('hidden');
  choice.checked = !suggestionsAreOff();
  choice.addEventListener('change', () => {
    keepSuggestions(choice.checked);
    location.reload();
  });
}

export {};
