const encoder = new TextEncoder();

/** Characters that are encoded together. */
const block = 1 << 16;

/**
 * The UTF-8 bytes of a text that comes in pieces, in blocks. Neither the text nor its bytes are ever whole: a download of
 * 620,000 rows would be 400 MB of characters beside its 200 MB of bytes.
 */
export function utf8(pieces: Iterable<string>): Uint8Array<ArrayBuffer>[] {
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < block) continue;
    blocks.push(encoder.encode(text));
    text = '';
  }
  if (text !== '') blocks.push(encoder.encode(text));
  return blocks;
}

/** Blocks of bytes as a stream. */
export function streamOf(blocks: Iterable<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const rest = Iterator.from(blocks);
  return new ReadableStream({
    pull: (controller) => {
      const { done, value } = rest.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
