import type { TextPiece } from '../layout/piece.ts';
import { elementsOf, textBelow, type Element } from '../source/xml.ts';

const numbers = (text: string | undefined): number[] =>
  (text ?? '')
    .trim()
    .split(/\s+/)
    .filter((it) => it !== '')
    .map(Number);

/** Distances between signs: numbers, or `g n d` for n times d (GB/T 33190-2016, 11.3). */
function distancesOf(text: string | undefined): number[] {
  const words = (text ?? '').trim().split(/\s+/);
  const distances: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] !== 'g') {
      if (words[at] !== '') distances.push(Number(words[at]));
      continue;
    }
    const count = Math.min(Number(words[at + 1]) || 0, 10_000);
    distances.push(...Array.from({ length: count }, () => Number(words[at + 2])));
    at += 2;
  }
  return distances;
}

/** The signs of a TextObject where they stand on the page, and whether it stands turned. */
export function placeText(object: Element): { pieces: TextPiece[]; words: string; turned: boolean } {
  const [left = 0, top = 0] = numbers(object.attributes['Boundary']);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(object.attributes['CTM']);
  const size = Number(object.attributes['Size'] ?? 0);
  const codes = elementsOf(object, 'TextCode');
  let x = 0;
  let y = 0;
  const pieces = codes.flatMap((code) => {
    x = Number(code.attributes['X'] ?? x);
    y = Number(code.attributes['Y'] ?? y);
    const across = distancesOf(code.attributes['DeltaX']);
    const down = distancesOf(code.attributes['DeltaY']);
    let [atX, atY] = [x, y];
    return [...textBelow(code)].map((text, index): TextPiece => {
      const usual = size * (/[\u0020-\u024f]/.test(text) ? 0.5 : 1);
      const step = across[index] ?? (across.length > 0 || down.length > 0 ? 0 : usual);
      const piece: TextPiece = {
        text,
        x: left + a * atX + c * atY + e,
        y: top + b * atX + d * atY + f,
        width: Math.abs(a) * (step > 0 && step < size * 1.3 ? step : usual),
        size: size * Math.hypot(c, d),
      };
      atX += step;
      atY += down[index] ?? 0;
      return piece;
    });
  });
  const falls = codes.some((it) =>
    distancesOf(it.attributes['DeltaY']).some((step) => Math.abs(step) > size / 2),
  );
  return {
    pieces: pieces.filter((it) => it.text.trim() !== ''),
    words: codes.map(textBelow).join(''),
    turned: falls || Math.abs(b) > Math.abs(a) * 0.1,
  };
}
