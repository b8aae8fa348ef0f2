import { collections, type CollectionName } from '../schemas/collections.ts';
import type { Target } from '../schemas/reference.ts';
import { filesOf, recordsOf, type Content } from './content.ts';

/** What an id may be of besides places. */
export type IdTarget = Exclude<Target, 'divisions'>;

const labelOf = (target: IdTarget): string =>
  target === 'commitments' ? '承诺' : collections[target satisfies CollectionName].label;

const idsOf = (content: Content, collection: CollectionName): string[] =>
  filesOf(content, collection).map((it) => it.id);

/** The ids of what a field may point to, those of faulty files too: their own fault is said elsewhere. */
export const idsOfTargets = (content: Content, targets: readonly IdTarget[]): Set<string> =>
  new Set(
    targets.flatMap((target) =>
      target === 'commitments'
        ? recordsOf(content, 'policies').flatMap((it) => it.data.commitments.map(({ id }) => id))
        : idsOf(content, target),
    ),
  );

/** Five ids that share a part with the one looked for, or simply the first five. */
function near(id: string, ids: Iterable<string>): string {
  const parts = id.split('-').filter((part) => part.length > 1);
  const score = (other: string) => parts.filter((part) => other.includes(part)).length;
  return [...ids]
    .sort((a, b) => score(b) - score(a))
    .slice(0, 5)
    .join('、');
}

const noSuch = '没有编号是';

/** Whether this says that a record, of a collection, is not there. */
export const isNoSuch = (what: string, target?: IdTarget): boolean =>
  what.startsWith(noSuch) && (target === undefined || what.includes(labelOf(target)));

/**
 * An id that none of the records it may be of has, in Chinese: what is wrong, and what to do about it.
 * @param otherwise what to do besides writing another id; undefined where the field has to have one
 */
export function noSuchId(
  id: string,
  targets: readonly IdTarget[],
  { known, otherwise }: { known: ReadonlySet<string>; otherwise?: string | undefined },
): { what: string; todo: string } {
  const [last, ...others] = targets.map(labelOf).reverse();
  const label = others.length > 0 ? `${others.reverse().join('、')}或${last ?? ''}` : (last ?? '');
  const first = known.size > 0 ? `改成有的编号（如 ${near(id, known)}）` : `本站还没有${label}，先录入`;
  return { what: `${noSuch}“${id}”的${label}`, todo: otherwise ? `${first}，或者${otherwise}` : first };
}
