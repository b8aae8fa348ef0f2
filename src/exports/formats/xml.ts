const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control signs, halves of signs and the two noncharacters that XML 1.0 has no place for (2.2, Char). */
const unfit = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Text for XML, elements and attributes alike, without the signs that XML 1.0 forbids. */
export const xmlText = (text: string): string =>
  text.replace(unfit, '').replace(/[&<>"]/g, (it) => marks[it] ?? it);
