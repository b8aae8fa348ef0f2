import { isNameOf } from './column-name.ts';

/** A label with what stands behind it in its own cell. */
export interface LabelText {
  name: string;
  /** Empty where the value stands in another cell. */
  behind: string;
}

/** Labels that forms print beside others, so that one ends what stands behind another. */
const common =
  '报送单位|填报部门|填表时间|制表日期|制表时间|报送日期|报送时间|上报日期|上报时间|经办人|复核人|填报单位|填表单位|编制单位|填报日期|填表日期|填报时间|填报人|填表人|制表人|审核人|单位负责人|负责人|联系人|联系电话|行政区划代码|区划代码|行政区划|金额单位|计量单位|货币单位|年度|单位';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Stands before a label that does not begin its cell: 情况表（区划代码：…）. */
const apart = '[\\s;；，,、。|)）（(]';

/** A bracket that opens before a label and closes behind its value is none of the value. */
const withoutEnd = (text: string): string => (/^[^（(]*[)）]$/u.test(text) ? text.slice(0, -1).trim() : text);

/** Longer texts are sentences: in them only a known label behind white space or punctuation is one. */
const longest = 80;

/**
 * The labels of one cell, in their order, with what stands behind each: `填报单位：溪口街道残联  区划代码：990102001`. A label
 * is one of `known`, one of those that forms print side by side, or whatever begins the cell or stands behind a gap; a web
 * address and a time of day are none. A cell without a colon is a label where it is one of `known`.
 */
export function labelsInCell(text: string, known: readonly string[]): LabelText[] {
  if (!/[:：]/u.test(text))
    return known.some((it) => isNameOf(text, [it])) ? [{ name: text, behind: '' }] : [];
  const words = [...known.map(escaped).toSorted((a, b) => b.length - a.length), common].join('|');
  const isShort = text.length <= longest;
  const forms = [
    `^(?![^:：]*${apart}(?:${words})\\s*[:：])[^:：]{1,40}[:：](?!\\/\\/|(?<=\\d[:：])\\d)`,
    `(?<=${apart})(?:${words})\\s*[:：]`,
    ...(isShort ? [`(?:${words})\\s*[:：]`, '(?<=\\s\\s|[\\t\\n　])[\\p{Script=Han}（）()]{2,12}[:：]'] : []),
  ];
  const found = [...text.matchAll(new RegExp(forms.join('|'), 'gu'))];
  return found.map((it, index) => {
    const from = it.index + it[0].length;
    const behind = text.slice(from, found[index + 1]?.index ?? text.length);
    return {
      name: it[0].replace(/\s*[:：]$/u, '').trim(),
      behind: withoutEnd((found[index + 1] ? behind.replace(/[\s;；，,、|（(]+$/u, '') : behind).trim()),
    };
  });
}
