import { fold } from '../fold.ts';
import type { NameEntry } from '../names.ts';
import type { PageFacts } from './page-records.ts';
import type { KeptReadings } from './pinyin.ts';
import type { SearchSettings } from './settings.ts';

const nameWeight = 400;

/** Names of pages and rows, terms of texts and words that mean the same, by how they are read. */
export function entriesOf(
  pages: readonly PageFacts[],
  terms: readonly [term: string, count: number][],
  { synonyms, leads }: SearchSettings,
  readings: KeptReadings,
): NameEntry[] {
  const entries: NameEntry[] = [];
  const add = (form: string, weight: number, rest: Partial<NameEntry> = {}): void => {
    const written = form.replace(/\s+/g, ' ').trim();
    entries.push({ form: fold(form), written, reading: readings.of(form), weight, ...rest });
  };
  const named = new Set<string>();
  for (const [page, { title, names, rows, list, rank, kind, placeName }] of pages.entries()) {
    const all = [...new Set([...(names.length > 0 ? names : [title])])];
    for (const name of all) {
      if (list && named.has(fold(name))) continue;
      named.add(fold(name));
      add(name, list ? 40 : Math.round(nameWeight / (1 + rank / 4)), {
        page,
        note: placeName === undefined || name.includes(placeName) ? kind : `${kind} ${placeName}`,
      });
    }
    for (const { id, name } of rows) add(name, 30, { page, anchor: id, note: title });
  }
  for (const [term, count] of terms) if (!named.has(term)) add(term, count);
  for (const word of [...synonyms.flat(), ...leads.flatMap(([, also]) => also)])
    if (!named.has(word)) add(word, 60);
  return entries.sort((a, b) =>
    a.reading < b.reading ? -1 : a.reading > b.reading ? 1 : b.weight - a.weight,
  );
}
