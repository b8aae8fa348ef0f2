import { make } from './elements.ts';

/** What the field shows below itself while somebody types. */
export interface Option {
  form: string;
  note: string;
}

const setting = 'search-suggestions';

/** Whether somebody has switched suggestions off in this browser; a browser that keeps nothing has them on. */
export function suggestionsAreOff(): boolean {
  try {
    return localStorage.getItem(setting) === 'off';
  } catch {
    return false;
  }
}

export function keepSuggestions(on: boolean): void {
  try {
    if (on) localStorage.removeItem(setting);
    else localStorage.setItem(setting, 'off');
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
}

/**
 * Makes a search field a combobox with a list (ARIA authoring practices, list autocomplete with manual selection).
 * While an input method composes, nothing happens; Escape closes the list, a press on an option searches for it.
 */
export function combobox(
  field: HTMLInputElement,
  label: string,
  optionsFor: (typed: string) => Promise<readonly Option[]>,
): void {
  const list = make('ul', [], {
    role: 'listbox',
    id: `${field.id}-options`,
    'aria-label': label,
    class: 'suggestions',
  });
  list.hidden = true;
  field.after(list);
  for (const [name, value] of Object.entries({
    ...{
      type: 'text',
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': list.id,
    },
  }))
    field.setAttribute(name, value);
  let active = -1;
  let turn = 0;

  const close = (): void => {
    turn += 1;
    list.hidden = true;
    active = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };
  const choose = (option: Element | undefined): void => {
    field.value = (option as HTMLElement | undefined)?.dataset['form'] ?? field.value;
    close();
    field.form?.requestSubmit();
  };
  const mark = (at: number): void => {
    active = at;
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === active));
    const option = list.children[active];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const move = (by: number): void => {
    const { length } = list.children;
    mark((active + by + length + (active < 0 && by < 0 ? 1 : 0)) % length);
  };
  const fill = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    mark(-1);
    const typed = field.value;
    const options = typed.trim() === '' ? [] : await optionsFor(typed);
    // Somebody who went to an option since the key keeps it: with another list in its place Enter would take what they typed.
    if (turn !== mine || active >= 0 || document.activeElement !== field) return;
    list.replaceChildren(
      ...options.map(({ form, note }, at) => {
        const option = make('li', [form, ...(note === '' ? [] : [' ', make('small', [note])])], {
          ...{ role: 'option', id: `${list.id}-${at}`, 'aria-selected': 'false', 'data-form': form },
        });
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          choose(option);
        });
        return option;
      }),
    );
    list.hidden = options.length === 0;
    field.setAttribute('aria-expanded', String(options.length > 0));
  };

  field.addEventListener('input', (event) => {
    if (!event.isComposing) void fill().catch(close);
  });
  // What was suggested for the words before would lie over the candidates of the input method, and Enter would take it.
  field.addEventListener('compositionstart', close);
  field.addEventListener('compositionend', () => void fill().catch(close));
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (list.hidden) {
      // What is still on its way is not shown to somebody who has said no.
      if (event.key === 'Escape') close();
      return;
    }
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && active >= 0) choose(list.children[active]);
    else return;
    event.preventDefault();
  });
}
