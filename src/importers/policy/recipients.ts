/** Splits at the given signs, but not inside brackets. */
function splitOutside(text: string, signs: RegExp): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const sign of text) {
    if (/[（(《“]/u.test(sign)) depth += 1;
    if (/[）)》”]/u.test(sign)) depth -= 1;
    if (depth === 0 && signs.test(sign)) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  return [...parts, part].map((it) => it.trim()).filter((it) => it !== '');
}

const complete =
  /(?:残联|联合会|委员会|管委会|人民政府|局|办公室|协会|中心|部门|单位|学校)(?:[（(][^）)]*[）)])?$/u;

/**
 * The bodies that a 主送 line names. Commas divide them; 、 divides them only where there is no comma and every part
 * names a body by itself (各市、区残联 is one).
 */
export function splitRecipients(line: string): string[] {
  const text = line.trim().replace(/[：:]$/u, '');
  const byComma = splitOutside(text, /[，,；;]/u);
  if (byComma.length > 1) return byComma;
  const byMark = splitOutside(text, /、/u);
  return byMark.every((it) => [...it].length >= 4 && complete.test(it)) ? byMark : byComma;
}
