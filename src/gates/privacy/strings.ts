const words = /[\p{L}\p{N}\p{P}\p{Sc}\p{Zs}+=|~<>]{5,}/gu;

/** The words that stand in bytes that are no text as a whole, in UTF-8 or UTF-16, a line each. */
export function stringsOf(bytes: Buffer): string {
  const odd = bytes.subarray(1);
  const bigEndian = Buffer.from(odd.subarray(0, odd.length - (odd.length % 2)));
  return [bytes.toString('utf8'), bytes.toString('utf16le'), bigEndian.toString('utf16le')]
    .flatMap((text) => text.match(words) ?? [])
    .join('\n');
}
