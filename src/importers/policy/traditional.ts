import type { Remark, SourceLine } from '../source/types.ts';

/** Frequent signs of traditional print that no simplified text has. */
const traditional =
  /[為發國會關於辦實業與開後員總經學應對產動務區縣鄉鎮構規劃統計進還過時將據標準際題點設備無現長門當東號廳體眾條頒佈執單們這個來說話書電車樓養護殘聯權]/gu;

/** So many of the Chinese signs of a text in traditional print are of that kind; names and quotes reach far less. */
const share = 0.08;

/** Says of a text in traditional print that its fields are looked for in simplified words. */
export function traditionalTold(lines: readonly SourceLine[]): Remark[] {
  const words = lines.map((it) => it.text).join('');
  const found = words.match(traditional)?.length ?? 0;
  if (found === 0) return [];
  const all = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (found <= all * share) return [];
  const why =
    '是繁体字，照原样收了；文号、机关、日期等按简体字的写法找，可能认不出：有简体版的，请换简体版再导入';
  return [{ line: lines[0]?.line ?? 0, what: lines[0]?.text ?? '', why }];
}
