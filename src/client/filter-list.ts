import { filterMatches, queryOf, selectionOf, type FilterItem } from '../domain/lists/list-filter.ts';
import { cameBackFrom, rememberFollowed } from './came-back.ts';
import { listEntry } from './list-entry.ts';
import { pickCsv, pickJson, saveFile } from './save-rows.ts';
import { visitorMinute } from './visitor-clock.ts';
import { filled } from './filled.ts';

/** Combines filters over a whole list: shows what fits, keeps the combination in the address, saves it. */
type Words = Record<
  | 'idle'
  | 'loading'
  | 'failed'
  | 'found'
  | 'foundSome'
  | 'none'
  | 'more'
  | 'saved'
  | 'apart'
  | 'asWords'
  | 'and',
  string
>;

const batch = 40;
const facetOf = ({ dataset }: HTMLInputElement): string => dataset['facet'] ?? '';
const isFilled = ({ type, checked, value }: HTMLInputElement): boolean =>
  type === 'checkbox' ? checked : value.trim() !== '';
const box = document.querySelector<HTMLDetailsElement>('#filter-list');

function start(root: HTMLDetailsElement): void {
  const one = <E extends Element>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`no ${selector} in the filter`);
    return found;
  };
  const fields = [...root.querySelectorAll('input')];
  const unfiltered = document.querySelectorAll<HTMLElement>('[data-unfiltered]');
  const status = one<HTMLElement>('[role=status]');
  const section = one<HTMLElement>('section');
  const list = one<HTMLUListElement>('ul');
  const more = one<HTMLButtonElement>('button[value=more]');
  const { words: json = '{}', index = '', files = '', fileName = '' } = root.dataset;
  const words = JSON.parse(json) as Words;
  let loading: Promise<FilterItem[]> | undefined;
  let matches: FilterItem[] = [];
  let run = 0;

  const say = (text: string, values: Record<string, string | number> = {}): void => {
    status.textContent = filled(text, values);
  };
  const read = async (url: string): Promise<Response> => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response;
  };
  const load = (): Promise<FilterItem[]> =>
    (loading ??= read(index)
      .then((response) => response.json() as Promise<FilterItem[]>)
      .then((items) => items.filter(({ leaves = '9' }) => leaves > visitorMinute()))
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      }));

  const chosen = (): string =>
    fields
      .filter(isFilled)
      .map(({ type, value, dataset }) =>
        type === 'search' ? filled(words.asWords, { words: value.trim() }) : (dataset['text'] ?? value),
      )
      .join(words.and);

  const showMore = (): void => {
    const next = matches.slice(list.children.length, list.children.length + batch);
    list.append(...next.map((it) => listEntry(it, words.apart)));
    const shown = list.children.length;
    const left = matches.length - shown;
    more.hidden = left === 0;
    more.textContent = words.more.replace('{count}', String(Math.min(batch, left)));
    say(left > 0 ? words.foundSome : words.found, { count: matches.length, shown, chosen: chosen() });
  };

  /** Reads the form, shows what fits; an answer that comes after a newer question is dropped. */
  const update = async (): Promise<void> => {
    const query = queryOf(fields.filter(isFilled).map((it) => [facetOf(it), it.value]));
    history.replaceState(null, '', location.pathname + (query && `?${query}`));
    for (const it of unfiltered) it.hidden = query !== '';
    const own = ++run;
    const clear = (): void => {
      section.hidden = true;
      list.replaceChildren();
    };
    if (!query) {
      clear();
      say(words.idle);
      return;
    }
    // What comes at once is said once.
    const waiting = setTimeout(say, 500, words.loading);
    const items = await load().finally(() => {
      clearTimeout(waiting);
    });
    if (own !== run) return;
    matches = filterMatches(items, selectionOf(new URLSearchParams(query)));
    list.replaceChildren();
    section.hidden = matches.length === 0;
    if (matches.length > 0) showMore();
    else say(words.none, { chosen: chosen() });
  };

  const save = async (format: 'csv' | 'json'): Promise<void> => {
    const ids = matches.map(({ id }) => id);
    const text = await (await read(`${files}.${format}`)).text();
    const file = `${fileName}.${format}`;
    saveFile(file, format === 'csv' ? pickCsv(text, ids) : pickJson(text, ids, location.href), format);
    say(words.saved, { count: ids.length, file });
  };

  /** Who comes back from a record stands on its link again. */
  const returnTo = (): void => {
    const at = matches.findIndex(({ path }) => path === cameBackFrom());
    while (list.children.length <= at) showMore();
    const link = list.children[at]?.querySelector('a');
    if (!link || document.activeElement !== document.body) return;
    link.focus({ preventScroll: true });
    link.scrollIntoView({ block: 'nearest' });
  };

  const failed = (): void => {
    say(words.failed);
  };
  const refresh = (): void => void update().catch(failed);
  root.addEventListener('input', refresh);
  one<HTMLButtonElement>('button[value=clear]').addEventListener('click', () => {
    for (const field of fields) {
      field.checked = false;
      if (field.type === 'search') field.value = '';
    }
    refresh();
  });
  for (const button of section.querySelectorAll('button'))
    button.addEventListener('click', () => {
      if (button === more) {
        const next = list.children.length;
        showMore();
        list.children[next]?.querySelector('a')?.focus();
      } else void save(button.value === 'csv' ? 'csv' : 'json').catch(failed);
    });

  const asked = selectionOf(new URLSearchParams(location.search));
  for (const field of fields) {
    const values = asked.get(facetOf(field)) ?? [];
    if (field.type === 'checkbox') {
      field.checked = values.includes(field.value);
    } else field.value = values[0] ?? '';
  }
  // Who comes with a combination comes for its results: only the boxes that made it lie open above them.
  if (asked.size > 0)
    for (const group of root.querySelectorAll('details'))
      group.open = group.querySelector(':checked') !== null;
  root.classList.add('ready');
  rememberFollowed(list);
  if (!fields.some(isFilled)) return;
  root.open = true;
  void update().then(returnTo).catch(failed);
}

if (box) start(box);
