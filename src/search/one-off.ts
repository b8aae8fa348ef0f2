import { isHan, fold } from './fold.ts';
import { initialsFrom } from './decode.ts';
import type { Initials, NameEntry } from './names.ts';
import { signBetween } from './one-wrong.ts';
import { soundsOf } from './readings.ts';
import type { SearchStore } from './store.ts';

const [shortest, longest] = [4, 12];
/** Files of names have prefixes hardly longer than that: what lies behind is looked at in the files that are read anyway. */
const nearBeginning = 4;
const mostFiles = 6;
/** Of words that stand in the texts by chance a query is not one sign off. */
const leastKnown = 40;
const any = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Whether the longer of two texts is the other one with one sign more. */
function differsByOne(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.length !== shorter.length + 1) return false;
  const at = longer.findIndex((it, index) => it !== shorter[index]);
  return longer.slice(at + 1).join('') === shorter.slice(at).join('');
}

/** Whether a text is the other one with one of its signs twice. */
const saysTwice = (typed: readonly string[], known: readonly string[]): boolean =>
  typed.some((it, at) => it === typed[at + 1] && typed.toSpliced(at, 1).join('') === known.join(''));

/** Initials of names that have a sign more, or less, than what was typed, at each place near its beginning. */
const initialsAround = (typed: Initials): Initials[] =>
  Array.from({ length: Math.min(nearBeginning, typed.length) }, (_, at) => [
    ...(at > 1 ? [[...typed.slice(0, at), any, ...typed.slice(at)]] : []),
    typed.toSpliced(at, 1),
  ]).flat();

/** The name or known term that a query is but for a missing sign, or one that is there twice: 残人联合会 → 残疾人联合会; undefined where none is. */
export async function nameOneSignOff(store: SearchStore, query: string): Promise<NameEntry | undefined> {
  const signs = [...fold(query)];
  if (signs.length < shortest || signs.length > longest || !signs.every((it) => isHan(it))) return undefined;
  const [sounds] = soundsOf(query, await store.characters(query), new Set(store.head.syllables));
  const typed = sounds && initialsFrom(sounds, 0, 'written');
  if (!typed) return undefined;
  // Behind the first sign any other may be missing, which is in too many files: the texts say which.
  const second = await signBetween(store, signs[0] ?? '', signs.slice(1, 3).join(''));
  const around = initialsAround(typed);
  if (second !== undefined) {
    const [made] = soundsOf([signs[0], second].join(''), await store.characters(second + query), new Set());
    const begins = made && initialsFrom(made, 0, 'written');
    if (begins) around.push([...begins, ...typed.slice(1)]);
  }
  const read = await Promise.all(around.map((it) => store.names(it, { most: mostFiles })));
  return read
    .flat()
    .filter(({ form, weight, page }) => {
      const known = [...form];
      const isName = page !== undefined || weight >= leastKnown;
      return isName && (differsByOne(known, signs) || saysTwice(signs, known));
    })
    .sort((a, b) => b.weight - a.weight)[0];
}
