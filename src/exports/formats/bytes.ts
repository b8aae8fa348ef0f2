const encoder = new TextEncoder();

/** Characters that are encoded together. */
const block = 1 << 16;

/** Bytes of a file, one block after another; they are made as they are asked for. */
export type Blocks = Iterable<Uint8Array<ArrayBuffer>>;

/**
 * The UTF-8 bytes of a text that comes in pieces, in blocks. Neither the text nor its bytes are ever whole: a download of
 * 620,000 rows would be 400 MB of characters beside its 200 MB of bytes.
 */
export function* utf8(pieces: Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < block) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text !== '') yield encoder.encode(text);
}

/** What an answer is made of: the only block there is, or a stream of them. */
export function responseBody(
  blocks: Blocks,
): Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>> {
  const rest = Iterator.from(blocks);
  const waiting = [rest.next(), rest.next()];
  const [first, second] = waiting;
  if (second?.done) return first?.value ?? new Uint8Array();
  return new ReadableStream({
    pull: (controller) => {
      const { done, value } = waiting.shift() ?? rest.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
