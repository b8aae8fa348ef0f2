import type { WordRead } from './decode.ts';
import type { Initials } from './names.ts';
import { plainReading, type Characters } from './readings.ts';

/** Before the weight of all words that follow: they stand in the order of their weights. */
const weighs = '=';

/** Words as text: a line each, those there is most of first, with their reading where it is not the plain one; a line of its own for each weight. */
export function encodeWords(words: readonly WordRead[], characters: Pick<Characters, 'readings'>): string {
  let last = -1;
  return words
    .flatMap(({ form, reading, weight }) => {
      const line = plainReading(form, characters) === reading ? form : `${form}\t${reading}`;
      if (weight === last) return [line];
      last = weight;
      return [`${weighs}${weight}`, line];
    })
    .join('\n');
}

/** A word as the file has it: its reading only where that is not the plain one. */
type WordTold = Pick<WordRead, 'form' | 'weight'> & { told?: string };

function wordsTold(part: string): WordTold[] {
  let weight = 0;
  const words: WordTold[] = [];
  for (const line of part.split('\n')) {
    if (line.startsWith(weighs)) {
      weight = Number(line.slice(weighs.length));
      continue;
    }
    const tab = line.indexOf('\t');
    if (tab >= 0) words.push({ form: line.slice(0, tab), told: line.slice(tab + 1), weight });
    else if (line !== '') words.push({ form: line, weight });
  }
  return words;
}

/** The names and words that there is most of, by which what was typed wrongly is mended, and heard before the files of names are asked. */
export class Vocabulary {
  /** As one text, those there is most of first, each between two line ends. */
  readonly text: string;
  /** Names, and words that are known so well that what was typed may be one of them with a sign missing. */
  readonly sure: readonly string[];
  readonly #words: readonly WordTold[];
  readonly #characters: Pick<Characters, 'readings'>;
  /** Those that begin with two initials; they are read when they are asked for, for a slow telephone feels it to read all. */
  #byInitials: Map<string, WordTold[]> | undefined;

  /** @param text two parts with an empty line between them: what is sure first */
  constructor(text: string, characters: Pick<Characters, 'readings'>) {
    const [sure = [], others = []] = text.split('\n\n').map(wordsTold);
    this.#words = [...sure, ...others];
    this.#characters = characters;
    this.sure = sure.map((it) => it.form);
    this.text = `\n${this.#words.map((it) => it.form).join('\n')}\n`;
  }

  #initialsOf({ form, told }: WordTold): string {
    if (told !== undefined) return told.charAt(0) + told.charAt(told.indexOf(' ') + 1);
    const { readings } = this.#characters;
    const [first = '', second = ''] = form;
    return (readings.get(first)?.[0] ?? first).charAt(0) + (readings.get(second)?.[0] ?? second).charAt(0);
  }

  #allByInitials(): Map<string, WordTold[]> {
    const words = new Map<string, WordTold[]>();
    for (const word of this.#words) {
      const key = this.#initialsOf(word);
      const known = words.get(key);
      if (known) known.push(word);
      else words.set(key, [word]);
    }
    return words;
  }

  /** The words that may have such initials at their first two signs. */
  from([first = [], second = []]: Initials = []): WordRead[] {
    const words = (this.#byInitials ??= this.#allByInitials());
    const keys = new Set(first.flatMap((one) => second.map((other) => one + other)));
    return [...keys].flatMap((key) =>
      (words.get(key) ?? []).map(({ form, weight, told }) => ({
        ...{ form, weight },
        reading: told ?? plainReading(form, this.#characters),
      })),
    );
  }
}
