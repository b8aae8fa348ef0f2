import { isHan, fold } from './fold.ts';
import type { SearchStore } from './store.ts';

const [shortest, longest] = [2, 12];

/** Whether the longer of two texts is the other one with one sign more. */
function differsByOne(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.length !== shorter.length + 1) return false;
  const at = longer.findIndex((it, index) => it !== shorter[index]);
  return longer.slice(at + 1).join('') === shorter.slice(at).join('');
}

/** Whether a text is the other one with one of its signs twice. */
const saysTwice = (typed: readonly string[], known: readonly string[]): boolean =>
  typed.some((it, at) => it === typed[at + 1] && typed.toSpliced(at, 1).join('') === known.join(''));

/** Whether a text is the other one with two neighbours exchanged. */
function exchanges(typed: readonly string[], known: readonly string[]): boolean {
  const at = typed.findIndex((it, index) => it !== known[index]);
  if (at < 0 || typed.length !== known.length) return false;
  const [one = '', other = ''] = typed.slice(at);
  return typed.toSpliced(at, 2, other, one).join('') === known.join('');
}

/** The name or well known word that a query is but for a missing sign, one that is there twice or two exchanged: 残人联合会 → 残疾人联合会; undefined where none is. */
export async function nameOneSignOff(store: SearchStore, query: string): Promise<string | undefined> {
  const signs = [...fold(query)];
  if (signs.length < shortest || signs.length > longest || !signs.every((it) => isHan(it))) return undefined;
  const { sure } = await store.vocabulary();
  return sure.find((it) => {
    const known = [...it];
    return differsByOne(known, signs) || saysTwice(signs, known) || exchanges(signs, known);
  });
}
