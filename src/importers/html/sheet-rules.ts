/** A rule of a style sheet that is written into a page: one of its selectors, and what it declares. */
export interface SheetRule {
  selector: string;
  declarations: string;
}

const sheets = /<style\b([^>]*)>([\s\S]*?)<\/style>/gi;
/** A medium that a page is read on: no print, no width. */
const onScreen = /^@media\s+(?:only\s+)?(?:screen|all)\s*$/i;

/** Where the block that opens at a brace ends. */
function endOf(sheet: string, open: number): number {
  let depth = 0;
  for (let at = open; at < sheet.length; at += 1) {
    if (sheet[at] === '{') depth += 1;
    if (sheet[at] === '}' && (depth -= 1) === 0) return at;
  }
  return sheet.length;
}

function rulesIn(sheet: string): SheetRule[] {
  const rules: SheetRule[] = [];
  for (let at = 0; ;) {
    const open = sheet.indexOf('{', at);
    if (open < 0) return rules;
    const end = endOf(sheet, open);
    const prelude = sheet
      .slice(at, open)
      .replace(/^[\s\S]*[;}]/, '')
      .trim();
    const block = sheet.slice(open + 1, end);
    if (onScreen.test(prelude)) rules.push(...rulesIn(block));
    else if (!prelude.startsWith('@'))
      for (const selector of prelude.split(','))
        rules.push({ selector: selector.trim(), declarations: block });
    at = end + 1;
  }
}

/** The rules of all style sheets that are written into a page and hold on a screen where scripts run, in their order. */
export const sheetRulesOf = (html: string): SheetRule[] =>
  [...html.replace(/<noscript\b[\s\S]*?<\/noscript>/gi, '').matchAll(sheets)].flatMap(
    ([, attributes = '', sheet = '']) =>
      /\bmedia\s*=\s*["']?\s*(?:only\s+)?(?!["'\s]|screen["'\s>]|all\b)/i.test(`${attributes}>`)
        ? []
        : rulesIn(sheet.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '')),
  );
