import type { CommitmentStatus } from '../commitments/commitment-status.ts';
import type { Duty } from '../audits/publication.ts';

/** How many of how many. */
export interface PartOfWhole {
  part: number;
  whole: number;
}

/** What is compared of a place; absent where nothing is on record. */
export interface ComparedFigures {
  /** Villages with an association, of all villages. */
  villages?: PartOfWhole;
  /** Founded associations whose composition is as it should be, of those founded. */
  composition?: PartOfWhole;
  /** Organisations that have published the audit of the year, of those who must. */
  audits?: PartOfWhole;
  /** Findings of audits that are not rectified. */
  openFindings?: number;
  /** Income of the year by the published audits, whole 分. */
  income?: number;
  /** Commitments kept, of those on which there is a result. */
  commitments?: PartOfWhole;
  /** People satisfied, of those who answered the latest survey of the place. */
  satisfaction?: PartOfWhole;
}

const results: readonly CommitmentStatus[] = ['kept', 'partly', 'broken', 'not-reached', 'overdue'];

/** Kept, of all statuses that say a result; what is not due or not known counts in neither. */
export function keptOf(statuses: readonly CommitmentStatus[]): PartOfWhole | undefined {
  const whole = statuses.filter((it) => results.includes(it)).length;
  return whole === 0 ? undefined : { part: statuses.filter((it) => it === 'kept').length, whole };
}

/** Audits published, of those that had to be, in time or late. */
export const publishedOf = (duties: readonly Duty[]): PartOfWhole | undefined =>
  duties.length === 0 ? undefined : { part: duties.filter((it) => it.audit).length, whole: duties.length };

const rate = ({ villages }: ComparedFigures): number => (villages ? villages.part / villages.whole : 2);

/** Places with the fewest village associations first, those without a record last. */
export const byNeed = <Item extends { figures: ComparedFigures }>(places: readonly Item[]): Item[] =>
  places.toSorted((a, b) => rate(a.figures) - rate(b.figures));
