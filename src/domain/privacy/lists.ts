const header =
  /^["*]*(?:公民|居民|本人)?(?:身份证件?|身份|证件|残疾人?证)(?:号码?|编号)(?:[(（].*[)）])?["*：:]*$/u;

/** Whether a line without a number heads a column of ID numbers: one of its cells says so, or a lead-in that ends it. */
const headsNumbers = (line: string): boolean =>
  /(?:身份证件?|证件)(?:号码?|编号)(?:如下|分别为)?:\s*$/u.test(line) ||
  /(?:^|[\t|])\s*(?:身份证|残疾人?证)\s*[\t|]|[\t|]\s*(?:身份证|残疾人?证)\s*$/u.test(line) ||
  line.split(/[\t|,\s]/u).some((cell) => header.test(cell));

/** Where in a folded text, from the first header of ID numbers on, a birthday is enough to tell one. */
export function listsFrom(text: string): number {
  if (!/身份证|证件|残疾人?证|身份号|身份编/u.test(text)) return Infinity;
  let index = 0;
  for (const line of text.split('\n')) {
    if (!/\d(?:[ -]?\d){9}/.test(line) && headsNumbers(line)) return index;
    index += line.length + 1;
  }
  return Infinity;
}
