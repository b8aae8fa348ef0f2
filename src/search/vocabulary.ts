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

/** The names and words that there is most of, by which what was typed wrongly is mended, and heard before the files of names are asked. */
export class Vocabulary {
  /** As one text, those there is most of first, each between two line ends. */
  readonly text: string;
  /** Names, and words that are known so well that what was typed may be one of them with a sign missing. */
  readonly sure: readonly string[];
  readonly #words: readonly WordRead[];
  #byInitials: Map<string, WordRead[]> | undefined;

  /** @param text two parts with an empty line between them: what is sure first */
  constructor(text: string, characters: Pick<Characters, 'readings'>) {
    const parts = text.split('\n\n').map((part) => {
      let weight = 0;
      return part.split('\n').flatMap((line): WordRead[] => {
        if (line.startsWith(weighs)) weight = Number(line.slice(weighs.length));
        const [form = '', reading = ''] = line.split('\t');
        if (form === '' || line.startsWith(weighs)) return [];
        return [{ form, reading: reading || plainReading(form, characters), weight }];
      });
    });
    this.#words = parts.flat();
    this.sure = (parts[0] ?? []).map((it) => it.form);
    this.text = `\n${this.#words.map((it) => it.form).join('\n')}\n`;
  }

  /** The words that may have such initials at their first two signs. */
  from([first = [], second = []]: Initials = []): WordRead[] {
    if (!this.#byInitials) {
      this.#byInitials = new Map();
      for (const word of this.#words) {
        const second = word.reading.indexOf(' ') + 1;
        const key = word.reading.charAt(0) + word.reading.charAt(second);
        const known = this.#byInitials.get(key);
        if (known) known.push(word);
        else this.#byInitials.set(key, [word]);
      }
    }
    const keys = new Set(first.flatMap((one) => second.map((other) => one + other)));
    return [...keys].flatMap((it) => this.#byInitials?.get(it) ?? []);
  }
}
