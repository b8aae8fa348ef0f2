/** A sign of an RTF file: a group's bound, a control word with its number, or bytes of text, one a character. */
export type Token =
  | { type: 'open' }
  | { type: 'close' }
  | { type: 'word'; name: string; value: number | undefined }
  | { type: 'bytes'; bytes: string };

// Text is taken in pieces: over 20 MB at once, the expression runs out of stack.
const word = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}]{1,4096})/y;

/** The signs of an RTF file in order (RTF 1.9.1); `source` holds one byte a character. Binary data is passed over. */
export function* tokensOf(source: string): Generator<Token> {
  word.lastIndex = 0;
  for (let at = 0; at < source.length; at = word.lastIndex) {
    word.lastIndex = at;
    const match = word.exec(source);
    if (!match) return;
    const [, name, value, code, symbol, brace, text] = match;
    if (name !== undefined) {
      const number = value === undefined ? undefined : Number(value);
      if (name === 'bin') word.lastIndex += Math.max(number ?? 0, 0);
      else yield { type: 'word', name, value: number };
    } else if (code !== undefined)
      yield { type: 'bytes', bytes: String.fromCharCode(Number.parseInt(code, 16)) };
    else if (symbol !== undefined) yield { type: 'word', name: symbol, value: undefined };
    else if (brace !== undefined) yield brace === '{' ? { type: 'open' } : { type: 'close' };
    else yield { type: 'bytes', bytes: text ?? '' };
  }
}
