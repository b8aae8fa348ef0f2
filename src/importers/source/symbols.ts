/** A table of signs by the low byte of their code: `A3≤ B0°`. */
const table = (text: string): ReadonlyMap<number, string> =>
  new Map(text.split(' ').map((it) => [Number.parseInt(it.slice(0, 2), 16), it.slice(2)]));

/** Signs of symbol fonts that office texts use, in Unicode. */
const signs: Record<string, ReadonlyMap<number, string>> = {
  symbol: table('A3≤ A5∞ B0° B1± B3≥ B4× B7· B8÷ B9≠ BB≈ D6√ D7⋅ E5∑ 61α 62β 64δ 67γ 6Cλ 6Dμ 70π 73σ'),
  wingdings: table(
    '4A☺ 6C● 6E■ 6F□ 70□ 71❑ 72❒ 75◆ 76❖ 81① 82② 83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧ 89⑨ 8A⑩ A1○ A7▪ A8□ AB★ B2☆ D8➢ E0→ FB✗ FC✓ FD☒ FE☑',
  ),
  'wingdings 2': table('30□ 4F✗ 50✓ 51☒ 52☑ 53☒ 97● 98● A3□'),
};

/** Whether a font is one whose signs are pictures. */
export const isSymbolFont = (font: string): boolean => signs[font.toLowerCase()] !== undefined;

/** Words that are set in a symbol font as the signs that it shows; what it has no sign for here stays as it is. */
export const symbolsIn = (font: string, words: string): string =>
  isSymbolFont(font)
    ? Array.from(words, (it) => symbolOf(font, (it.codePointAt(0) ?? 0).toString(16)) ?? it).join('')
    : words;

/**
 * The sign of a `w:sym` (ISO/IEC 29500-1, 17.3.3.30): a code of its own in fonts that follow Unicode, a picture at
 * F000–F0FF in symbol fonts. Undefined for a picture that has no sign here.
 */
export function symbolOf(font: string, code: string): string | undefined {
  const value = Number.parseInt(code, 16);
  if (Number.isNaN(value)) return undefined;
  const picture = value >= 0xf000 && value <= 0xf0ff;
  const known = signs[font.toLowerCase()];
  if (known && (picture || value <= 0xff)) return known.get(value & 0xff);
  return picture ? undefined : String.fromCodePoint(value);
}
