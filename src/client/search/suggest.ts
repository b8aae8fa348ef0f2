import { initialsFrom } from '../../search/decode.ts';
import { fold } from '../../search/fold.ts';
import type { NameEntry } from '../../search/names.ts';
import { soundsOf, type Sound } from '../../search/readings.ts';
import type { SearchStore } from '../../search/store.ts';

const most = 8;

/** Whether a name begins as it was typed, by its signs or its sound. */
function begins({ form, reading }: NameEntry, sounds: readonly Sound[]): boolean {
  const [signs, syllables] = [[...form], reading.split(' ')];
  return (
    sounds.length <= signs.length &&
    sounds.every(({ sign, readings, begun }, at) => {
      if (sign !== '') return sign === signs[at];
      return readings.some((it) => (begun ? syllables[at]?.startsWith(it) : syllables[at] === it));
    })
  );
}

/** 1 for what has been typed to its end. */
const whole = ({ form }: NameEntry, ways: readonly Sound[][]): number =>
  Number(ways.some((it) => it.length === [...form].length));

/** Whether a term is a name with one sign more: the beginning of the next word, 望潮区肢. */
const isCut = ({ form }: NameEntry, all: readonly NameEntry[]): boolean =>
  all.some((it) => it.page !== undefined && form.startsWith(it.form) && form.length === it.form.length + 1);

/** A name, or a term of which there is not far less than of the word that it begins with: 残联填 is none beside 残联. */
const isUsual = (entry: NameEntry, all: readonly NameEntry[]): boolean =>
  entry.page !== undefined ||
  (!isCut(entry, all) &&
    all.every(
      (it) => it.page !== undefined || !entry.form.startsWith(it.form) || it.weight < 5 * entry.weight,
    ));

/** Names and terms that begin with what has been typed so far, those there is most of first. */
export async function suggestions(
  store: SearchStore,
  typed: string,
): Promise<{ form: string; note: string }[]> {
  if (fold(typed).length === 0) return [];
  const ways = soundsOf(typed, await store.characters(typed), new Set(store.head.syllables), true);
  const found = new Map<string, NameEntry>();
  for (const sounds of ways.slice(0, 4))
    for (const entry of await store.names(initialsFrom(sounds, 0, 'written'), { longer: true, most: 4 })) {
      const known = found.get(entry.form);
      if (begins(entry, sounds) && (known?.weight ?? 0) < entry.weight) found.set(entry.form, entry);
    }
  const all = [...found.values()];
  return all
    .filter((it) => isUsual(it, all))
    .sort((a, b) => whole(b, ways) - whole(a, ways) || b.weight - a.weight || a.form.length - b.form.length)
    .slice(0, most)
    .map(({ form, written = form, note = '' }) => ({ form: written, note }));
}
