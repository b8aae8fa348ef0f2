const encoder = new TextEncoder();

/** Characters that are encoded together. */
const block = 1 << 16;

/**
 * The UTF-8 bytes of a text that comes in pieces. The text itself is never whole: a download of 620,000 rows would be
 * 400 MB of characters beside its 200 MB of bytes.
 */
export function utf8(pieces: Iterable<string>): Uint8Array<ArrayBuffer> {
  const blocks: Uint8Array[] = [];
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < block) continue;
    blocks.push(encoder.encode(text));
    text = '';
  }
  blocks.push(encoder.encode(text));
  const bytes = new Uint8Array(blocks.reduce((sum, it) => sum + it.length, 0));
  let offset = 0;
  for (const each of blocks) {
    bytes.set(each, offset);
    offset += each.length;
  }
  return bytes;
}
