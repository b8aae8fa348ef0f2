import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { fold, isHan } from '../fold.ts';
import { rareFile, rareFiles, type Characters } from '../readings.ts';

const toneless = { toneType: 'none', type: 'array', v: true } as const;

/** How a name is read, a syllable a sign: by the dictionary of pinyin-pro, so that 重庆 and 长乐 are read right. */
function readingOf(form: string): string {
  const runs = fold(form).match(/\p{Script=Han}+|[^\p{Script=Han}]/gu) ?? [];
  return runs.flatMap((run) => (isHan(run) ? pinyin(run, toneless) : [run])).join(' ');
}

/** Readings of names and words, those of an earlier build among them: most are those of the last one. */
export class KeptReadings {
  readonly #known: Readonly<Record<string, string>>;
  readonly #used = new Map<string, string>();

  constructor(known: Readonly<Record<string, string>> = {}) {
    this.#known = known;
  }

  of(form: string): string {
    const known = Object.hasOwn(this.#known, form) ? this.#known[form] : undefined;
    const reading = this.#used.get(form) ?? known ?? readingOf(form);
    this.#used.set(form, reading);
    return reading;
  }

  /** Those that were asked for. */
  get used(): Record<string, string> {
    return Object.fromEntries(this.#used);
  }
}

/** The characters of GB/T 2312, which people type. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const out: string[] = [];
  for (let high = 0xb0; high <= 0xf7; high += 1)
    for (let low = 0xa1; low <= 0xfe; low += 1) out.push(decoder.decode(Uint8Array.of(high, low)));
  return out.filter((it) => isHan(it));
}

/** Traditional characters with their simplified form, by the tables of OpenCC; not those that simplified texts use themselves: 么 is no 幺. */
function traditional(): Map<string, string> {
  const simplify = Converter({ from: 'tw', to: 'cn' });
  const common = new Set(commonCharacters());
  const out = new Map<string, string>();
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const sign = String.fromCharCode(code);
    const plain = simplify(sign);
    if (plain !== sign && [...plain].length === 1 && !common.has(sign)) out.set(sign, plain);
  }
  return out;
}

/** All readings of common characters and of those that the site uses. */
export function charactersOf(used: Iterable<string>): Characters {
  const signs = new Set([...commonCharacters(), ...[...used].filter((it) => isHan(it))]);
  const readings = new Map(
    [...signs].map((sign) => [
      sign,
      [...new Set(pinyin(sign, { ...toneless, multiple: true }))].filter((it) => /^[a-z]+$/.test(it)),
    ]),
  );
  return { readings, simplified: traditional() };
}

const part = ({ readings, simplified }: Characters, has: (sign: string) => boolean): Characters => ({
  readings: new Map([...readings].filter(([it]) => has(it))),
  simplified: new Map([...simplified].filter(([it]) => has(it))),
});

/** The same as the parts that are files of their own: those that the site uses, the others by the number of their file. */
export function inFiles(
  characters: Characters,
  used: ReadonlySet<string>,
): { common: Characters; rare: Characters[] } {
  return {
    common: part(characters, (it) => used.has(it)),
    rare: Array.from({ length: rareFiles }, (_, file) =>
      part(characters, (it) => !used.has(it) && rareFile(it) === file),
    ),
  };
}
