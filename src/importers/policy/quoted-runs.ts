/** Paragraphs that one quote may run over, as an amendment quotes an article. */
const mostQuoted = 60;

/** Quotes that a text opens and does not close, and those that it closes without opening them. */
function leftOver(text: string): { open: number; closed: number } {
  let [open, closed] = [0, 0];
  for (const sign of text) {
    if (sign === '“') open += 1;
    else if (sign === '”' && open > 0) open -= 1;
    else if (sign === '”') closed += 1;
  }
  return { open, closed };
}

/** Where a quote that a paragraph opens behind a colon ends: each paragraph of it begins with “, or only the first; -1 where nowhere. */
function endOfQuote(texts: readonly string[], from: number): number {
  const first = texts[from] ?? '';
  if (leftOver(first).open !== 1 || !(/[：:]“[^”]*$/u.test(first) || first.startsWith('“'))) return -1;
  for (let at = from + 1; at < Math.min(texts.length, from + mostQuoted); at += 1) {
    const text = texts[at] ?? '';
    const { open, closed } = leftOver(text);
    if (closed > 1 || open > 1 || (open === 1 && !text.startsWith('“'))) return -1;
    if (closed === 1) return open === 0 ? at : -1;
    if (text.startsWith('“') && open === 0 && /”[。；]?$/u.test(text)) return at;
  }
  return -1;
}

/** Places of the paragraphs of a quote of several, whose signs are no pairs within each. */
export function quotedRuns(texts: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < texts.length; from += 1) {
    const end = endOfQuote(texts, from);
    for (let at = from; at <= end; at += 1) found.add(at);
    from = Math.max(from, end);
  }
  return found;
}
