const words = /[\p{L}\p{N}\p{P}\p{Sc}\p{Zs}+=|~<>]{5,}/gu;

/**
 * The words that stand in bytes that are no text as a whole, in UTF-8 or UTF-16, a line each. From the second byte on, what is written
 * with the high byte first shows its digits and Latin letters.
 */
export function stringsOf(bytes: Buffer): string {
  const shifted = Buffer.concat([bytes.subarray(1), Buffer.alloc(1)]);
  return [bytes.toString('utf8'), bytes.toString('utf16le'), shifted.toString('utf16le')]
    .flatMap((text) => text.match(words) ?? [])
    .join('\n');
}
