/** No eye tells colours apart whose red, green and blue differ by no more than this of 255. */
const leastSeen = 16;

const channels = (colour: string): number[] =>
  (colour.match(/[\da-f]{2}/gi) ?? []).map((it) => Number.parseInt(it, 16));

/** Whether two colours, red, green and blue in hexadecimal (`#1f1f1f`, `1F1F1F`), look the same. */
export function looksSame(one: string, other: string): boolean {
  const [a, b] = [channels(one), channels(other)];
  return a.length === 3 && b.length === 3 && a.every((it, at) => Math.abs(it - (b[at] ?? 0)) <= leastSeen);
}
