import type { BuiltPage, BuiltSite, Finding } from '../types.ts';
import { findingsOf } from './findings.ts';
import type { Part, PartReader } from './parts.ts';
import type { Stages } from './stages.ts';
import type { Cover } from './structure/cover.ts';

/** What two rounds of gathered parts have not shown is looked at part by part. */
const gatheredRounds = 2;

/**
 * Looks at what the pages of a cover are chosen for until all of them are settled: first at parts of many pages as one page;
 * where something is found, at each of its parts; and where something is found in a part, at the whole page. What two
 * parts on one page do not show is looked at in each by itself.
 * @param tell gets the findings of each page
 * @returns how many looks it took
 */
export async function lookUntilCovered(
  { site, cover, parts: { partOf, gathered } }: { site: BuiltSite; cover: Cover; parts: PartReader },
  stages: Stages,
  tell: (index: number, found: Finding[]) => void,
): Promise<number> {
  let shown = 0;
  /** Looks at pages; `doubt` gets those on which something is found, and all features of the others have passed. */
  const look = (parts: Iterable<Part>, doubt: (part: Part) => void): Promise<void> =>
    stages.check(numbered(parts), (part, { url }, outcome) => {
      shown += 1;
      if (findingsOf(url, outcome).length > 0) doubt(part);
      else cover.passed(part.features);
    });
  const lookAtWholes = (whole: readonly number[]): Promise<void> =>
    stages.check(pagesOf(site, whole), (index, { url }, outcome) => {
      shown += 1;
      const found = findingsOf(url, outcome);
      const features = cover.close(index);
      if (found.length === 0) cover.passed(features);
      tell(index, found);
    });

  let round = 0;
  for (let chosen = cover.next(); chosen.size > 0; chosen = cover.next()) {
    const whole: number[] = [];
    const chosenParts = function* (): Generator<Part> {
      for (const [index, asked] of chosen) {
        const part = partOf(index, asked);
        if (part) yield part;
        else whole.push(index);
      }
    };
    const doubtful = (part: Part): unknown => whole.push(...part.of);
    if (round < gatheredRounds) {
      const single: Part[] = [];
      const made = new Map<number, Part>();
      const kept = chosenParts().map((part) => {
        for (const index of part.of) made.set(index, part);
        return part;
      });
      await look(gathered(kept), (part) => {
        if (part.of.length === 1) doubtful(part);
        else single.push(...part.of.flatMap((index) => made.get(index) ?? []));
      });
      await look(single, doubtful);
    } else await look(chosenParts(), doubtful);
    round += 1;
    await lookAtWholes(whole);
    for (const index of cover.settled()) tell(index, []);
  }
  return shown;
}

const numbered = function* (parts: Iterable<Part>): Generator<[Part, BuiltPage]> {
  for (const part of parts) yield [part, part.page];
};

const pagesOf = function* ({ pages }: BuiltSite, chosen: readonly number[]): Generator<[number, BuiltPage]> {
  for (const index of chosen) {
    const page = pages[index];
    if (page) yield [index, page];
  }
};
