import { questionCore } from '../answers.ts';
import { fold } from '../fold.ts';
import type { PageColumns, SearchHead } from '../head.ts';
import type { PageFacts } from './page-records.ts';
import type { SearchSettings } from './settings.ts';

/** Counties, cities and provinces that have pages; names of smaller places stand with their pages. */
export const areasOf = (pages: readonly PageFacts[]): Map<string, string> => {
  const named = pages.flatMap(({ place, placeName = '' }): [string, string][] =>
    place !== undefined && place.length <= 6 ? [[place, placeName]] : [],
  );
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
};

export function pageColumnsOf(
  pages: readonly PageFacts[],
  start: number[],
  head: Pick<SearchHead, 'kinds' | 'statuses' | 'functionWords' | 'negating'>,
  areas: ReadonlyMap<string, string>,
): PageColumns {
  const areaAt = new Map([...areas.keys()].map((code, index) => [code, index + 1]));
  return {
    start,
    kind: pages.map((it) => head.kinds.indexOf(it.kind)),
    area: pages.map(({ place = '' }) => {
      const within = [6, 4, 2].map((length) => areaAt.get(place.slice(0, length)));
      return within.find((it) => it !== undefined) ?? 0;
    }),
    year: pages.map((it) => it.year ?? 0),
    status: pages.map((it) => (it.status === undefined ? 0 : head.statuses.indexOf(it.status) + 1)),
    title: pages.map((it) => fold(it.title).length),
    list: pages.map((it) => Number(it.list ?? false)),
    asked: pages.map((it) => it.answers?.length ?? 0),
    questions: pages.flatMap(({ answers = [] }) => answers.map((it) => questionCore(head, it).length)),
  };
}

/** What stands before and behind the word of a question. */
const around = (question: string): [before: string, behind: string] => {
  const [before = '', behind = ''] = question.split('…').map(fold);
  return [before, behind];
};

/** What every search reads first. @param made what is known of it when the files have been made */
export function searchHeadOf(
  pages: readonly PageFacts[],
  {
    leads,
    said,
    intents,
    offered,
    called,
    things,
    dated,
    figures,
    own,
    definitions,
    levels: _levels,
    particles: _particles,
    unfinished: _unfinished,
    ...told
  }: SearchSettings,
  made: Pick<SearchHead, 'shards' | 'names' | 'vocabularyHasNames' | 'syllables' | 'synonyms' | 'standing'>,
): SearchHead {
  const kinds = [...new Set(pages.map((it) => it.kind))];
  const numbersOf = (names: readonly string[]): number[] =>
    names.map((kind) => kinds.indexOf(kind)).filter((kind) => kind >= 0);
  const wordsWithKinds = (it: SearchSettings['called'][number]): [string[], number[]] => [
    [...it.words],
    numbersOf(it.kinds),
  ];
  return {
    ...told,
    kinds,
    leads: [...leads, ...said].flatMap(([word, also]): [string, string[]][] =>
      word.length === 1 ? [[word, [...also]]] : [],
    ),
    intents: intents.map(wordsWithKinds),
    offered: offered.map(wordsWithKinds),
    called: called.map(wordsWithKinds),
    things: things.map(wordsWithKinds),
    dated: numbersOf(dated),
    figures: numbersOf(figures),
    own: numbersOf(own),
    gathering: numbersOf([...new Set(pages.flatMap((it) => (it.gathers ? [it.kind] : [])))]),
    definitions: definitions.map(around),
    explaining: pages.flatMap((it, page) => (it.explains ? [page] : [])),
    ...made,
    statuses: [...new Set(pages.flatMap((it) => it.status ?? []))],
  };
}
