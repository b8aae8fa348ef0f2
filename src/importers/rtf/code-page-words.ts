import { isSymbolFont, symbolOf, symbolsIn } from '../source/symbols.ts';

/**
 * Bytes in the code page of their font as words. Those in a symbol font are its signs, unless one has no sign there and
 * all together are Chinese words, which programs set in the font of the sign before them.
 */
export function wordsOfBytes(bytes: string, encoding: string, font: string): string {
  const words = new TextDecoder(encoding).decode(Buffer.from(bytes, 'latin1'));
  if (!isSymbolFont(font)) return words;
  const isText =
    /^(?:[\x20-\x7e]|[\xa1-\xfe]{2})+$/.test(bytes) &&
    /\p{Script=Han}/u.test(words) &&
    !/[\ufffd\p{Co}]/u.test(words) &&
    Array.from(bytes).some((it) => symbolOf(font, it.charCodeAt(0).toString(16)) === undefined);
  return isText ? words : symbolsIn(font, bytes);
}
