import type { SearchFound } from '../../search/found.ts';
import { filled } from '../filled.ts';
import { make } from './elements.ts';

/** What the search page says of what was found. */
export interface NoteWords extends Record<
  'literally' | 'others' | 'nearest' | 'loose' | 'weak' | 'simplified',
  string
> {
  heard: Record<NonNullable<SearchFound['heard']>['step'], string>;
}

const searchLink = (query: string, text: string, rest: Record<string, string> = {}): HTMLAnchorElement =>
  make('a', [text], { href: `?${new URLSearchParams({ q: query, ...rest }).toString()}` });

/** Says in what way something else was found than was typed, and offers what was typed. */
export function notesOf(
  { heard, query: foundAs, simplified, loose, weak, nearest = [] }: SearchFound,
  query: string,
  words: NoteWords,
): HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (heard) {
    lines.push(
      make('p', [
        make('strong', [filled(words.heard[heard.step], { q: foundAs })]),
        ' ',
        searchLink(query, filled(words.literally, { q: query }), { exact: '1' }),
      ]),
    );
    if (heard.others.length > 0)
      lines.push(make('p', [words.others, ...heard.others.flatMap((it) => [' ', searchLink(it, it)])]));
  } else if (simplified) lines.push(make('p', [make('strong', [filled(words.simplified, { q: foundAs })])]));
  if (weak) lines.push(make('p', [make('strong', [words.weak])]));
  else if (loose) lines.push(make('p', [words.loose]));
  if (nearest.length > 0)
    lines.push(make('p', [words.nearest, ...nearest.flatMap((it) => [' ', searchLink(it, it)])]));
  return lines;
}
