import type { SourceLine } from '../source/types.ts';
import { factLabelOf, type Fact } from './fact-labels.ts';
import { factsOf, isLoneLabel } from './facts.ts';
import { isBulleted, isLabelLine, withoutBullet } from './label-lines.ts';
import { closedTitle } from './line-kinds.ts';
import { isOrganisationLine } from './organisations.ts';
import { squeeze } from './squeeze.ts';

/** A label with its colon, and the words behind it or none. */
const labelled = /^(\p{Script=Han}(?:\s{0,3}\p{Script=Han}){1,9})\s*[：:]\s*(.{0,80})$/u;
/** A label in brackets and what stands behind it: [文件来源] 政府公报. */
const inFrame = /^[【[［]\s*(\p{Script=Han}{2,8})\s*[】\]］]\s*[：:]?\s*(.{0,80})$/u;
/** A label and one word behind a space, as cells are copied: 主题分类 民政救灾. */
const paired = /^(\p{Script=Han}{2,8})[ \u3000]+([^\s。；：:]{1,40})$/u;
/** Words of 主送机关 and 称呼. */
const addresses = /[各们及]|单位|部门/u;

/** The facts of a line that says so only by its place: a label that says little by itself or is known nowhere, between others. */
function besideFacts(lines: readonly SourceLine[], at: number): Fact[] {
  const it = lines[at];
  if (!it || it.table) return [];
  if (isBulleted(it.text) && isLabelLine(it.text))
    return [
      { field: 'other', label: squeeze(withoutBullet(it.text)), value: '', line: it.line, plain: false },
    ];
  const [above = [], below = []] = [lines[at - 1], lines[at + 1]].map((line) =>
    line ? factsOf(line).filter((fact) => fact.plain) : [],
  );
  if (above.length + below.length === 0) return [];
  const text = withoutBullet(it.text).trim();
  const [tabbed = '', ofTab = '', ...more] = text.split(/\t+/u);
  const ofCell = more.length === 0 && ofTab !== '' ? factLabelOf(tabbed) : null;
  if (ofCell) return [{ ...ofCell, value: ofTab.trim(), line: it.line }];
  const [, named = '', words = ''] = inFrame.exec(text) ?? [];
  if (named !== '' && above.length > 0 && inFrame.test(lines[at - 1]?.text.trim() ?? ''))
    return [{ field: 'other', label: named, value: words, line: it.line, plain: false }];
  const [, label = '', value = ''] = labelled.exec(text) ?? [];
  const known = factLabelOf(label);
  if (label !== '' && !value.includes('。')) {
    if (known)
      return known.plain || known.field !== 'other' || /^\d*$/u.test(value)
        ? [{ ...known, value, line: it.line }]
        : [];
    const isInside = above.length > 0 && (below.length > 0 || isBulleted(it.text));
    const isLabel = value !== '' || isLabelLine(text) || isBulleted(it.text);
    return isInside && isLabel && !addresses.test(label)
      ? [{ field: 'other', label, value, line: it.line, plain: false }]
      : [];
  }
  const [, name = '', word = ''] = paired.exec(text) ?? [];
  const pair = factLabelOf(name);
  const isPair = [lines[at - 1], lines[at + 1]].some(
    (line) => line && !/[：:]\s*\S/u.test(line.text) && factsOf(line).length > 0,
  );
  const isValue = !closedTitle.test(word) && (pair?.field === 'other' || !word.includes('，'));
  return pair?.plain && isPair && isValue ? [{ ...pair, value: word, line: it.line }] : [];
}

/** The facts that the line at a place states, by itself or by the lines beside it; empty where it is not all facts. */
export function factsAt(lines: readonly SourceLine[], at: number): Fact[] {
  const it = lines[at];
  const own = it ? factsOf(it) : [];
  return own.length > 0 ? own : besideFacts(lines, at);
}

/** A body below the label of bodies that stands alone is its value: 信息来源： / 市残联. */
export const isValueBelow = (lines: readonly SourceLine[], at: number): boolean => {
  const above = lines[at - 1]?.text ?? '';
  const field = isLoneLabel(above) ? factLabelOf(withoutBullet(above))?.field : undefined;
  return /^(?:publisher|issuers)$/.test(field ?? '') && isOrganisationLine(lines[at]?.text ?? '');
};
