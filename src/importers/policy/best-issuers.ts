import type { Candidate } from './candidates.ts';
import { isPlaceless, isSameBody, isShorterName, mayAbbreviate } from './same-body.ts';

/** Where bodies are named as they name themselves, last of all the signature; what a page states comes before it. */
const ownNames = ['版头', '标题开头的机关', '落款'];
const nearness = ({ why }: Candidate<string[]>): number => {
  const at = ownNames.indexOf(why);
  return at < 0 ? 1.5 : at;
};

/** How many of the bodies another list names in full. */
const shortened = (names: readonly string[], candidates: readonly Candidate<string[]>[]): number =>
  names.filter((it) => candidates.some(({ value }) => value.some((other) => isShorterName(it, other))))
    .length;

/** The same bodies with their place: 云汀市政府 for 市人民政府. */
const namesPlaceOf = (names: readonly string[], bodies: readonly string[]): boolean =>
  names.length === bodies.length &&
  !isPlaceless(names) &&
  bodies.every((it) => names.some((other) => isSameBody(it, other)));

/** One body in full for one that the title names by the level of its place and other words. */
const mayStandFor = (
  [full = '', ...others]: readonly string[],
  [short = '', ...more]: readonly string[],
): boolean => others.length === 0 && more.length === 0 && mayAbbreviate(short, full);

/**
 * The best list of issuers, or one as certain that has all of its bodies and more (a letterhead may name the first
 * only); of several names of the same bodies the full ones, then
 * those of the signature, then of the title.
 */
export function bestIssuers(candidates: readonly Candidate<string[]>[]): Candidate<string[]> | undefined {
  const most = candidates.toSorted((a, b) => b.score - a.score)[0];
  const first =
    most && isPlaceless(most.value)
      ? (candidates.find((it) => namesPlaceOf(it.value, most.value)) ??
        candidates.find((it) => mayStandFor(it.value, most.value)) ??
        most)
      : most;
  return (
    first &&
    (candidates
      .filter(
        (it) =>
          it.score >= 4 && first.value.every((name) => it.value.some((other) => isSameBody(name, other))),
      )
      .toSorted(
        (a, b) =>
          b.value.length - a.value.length ||
          shortened(a.value, candidates) - shortened(b.value, candidates) ||
          nearness(b) - nearness(a),
      )[0] ??
      first)
  );
}
