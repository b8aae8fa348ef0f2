import { accessFeatures, type Access, type AccessFeature } from '../../schemas/access.ts';
import type { CellType } from '../sheet/column.ts';
import { normalise, splitList } from '../sheet/normalise.ts';
import { placeholderOf } from '../sheet/placeholder.ts';
import { CellRefusal } from '../sheet/problems.ts';
import { factBy, remarkOf } from './access-remark.ts';

/** What a form says of access: facts, or nothing where it says that nobody looked. */
export type AccessAnswer = Access | undefined;

/** Other names of the vocabulary, as forms have them. */
const alsoCalled: Readonly<Record<string, AccessFeature>> = {
  无障碍停车: 'parking',
  无障碍停车泊位: 'parking',
  无台阶入口: 'stepFreeEntrance',
  无障碍入口: 'stepFreeEntrance',
  平坡入口: 'stepFreeEntrance',
  轮椅坡道: 'ramp',
  无障碍坡道: 'ramp',
  语音电梯: 'liftWithVoice',
  无障碍厕所: 'accessibleToilet',
  无障碍洗手间: 'accessibleToilet',
  低位窗口: 'lowCounter',
  低位柜台: 'lowCounter',
  手语翻译: 'signLanguage',
};

const byName = new Map<string, AccessFeature>(
  [
    ...(Object.entries(accessFeatures) as [AccessFeature, string][]).map(([id, name]) => [name, id] as const),
    ...Object.entries(alsoCalled),
  ].map(([name, id]) => [normalise(name).replace(/\(.*?\)/g, ''), id]),
);

/**
 * What 均无 denies: the facilities. Whether a guide dog may enter and whether one gets in alone are no facilities: they
 * stay unknown.
 */
const facilities = (Object.keys(accessFeatures) as AccessFeature[]).filter(
  (id) => id !== 'guideDogs' && id !== 'canEnterAlone',
);

const unverified = new Set(['未核实', '不清楚', '不详', '待核实', '尚未核实']);
const none = new Set(['均无', '无', '都没有', '没有', '全无']);
const allowed = `${Object.values(accessFeatures).join('、')}；用顿号或分号隔开，可以在括号里加说明；都没有写“均无”，没有核实写“未核实”`;

/**
 * Reads 坡道、手语服务（需预约）, 均无 or 未核实. What is not named stays out (= unknown): a list says what there is, not what
 * there isn't. 无… before a name says that it isn't there, and so may a remark behind it. Throws a CellRefusal for a word out of the vocabulary.
 */
export function parseAccess(text: string): AccessAnswer {
  const whole = normalise(text);
  if (unverified.has(whole)) return undefined;
  if (none.has(whole)) return Object.fromEntries(facilities.map((id) => [id, { state: 'no' as const }]));
  const answer: Access = {};
  const unknown: string[] = [];
  const unclear: string[] = [];
  for (const part of splitList(text)) {
    const [, name = '', remark = '', behind = ''] =
      /^([^(（:：]+?)\s*(?:[(（](.*)[)）]|[:：]\s*(.+))?$/u.exec(part) ?? [];
    const there = byName.get(normalise(name));
    const missing = there ? undefined : byName.get(normalise(name).replace(/^(?:没有|无|未设置?|未建)/u, ''));
    const note = (remark || behind).trim();
    if (missing) answer[missing] = { state: 'no', ...(note ? { note } : {}) };
    else if (there) {
      const fact = note ? factBy(note) : { state: 'yes' as const };
      if (fact === 'unclear') unclear.push(part);
      else if (fact) answer[there] = fact;
    } else unknown.push(part);
  }
  if (unclear.length > 0)
    throw new CellRefusal(`看不出有没有：${unclear.map((it) => `“${it}”`).join('、')}`, {
      allowed: '“坡道”（有）、“无坡道”、“坡道（部分有：只到一楼）”、“坡道（未核实）”',
      todo: '写明有没有；要说明的写在括号里，不写“无”“不”“没有”一类的字',
    });
  if (unknown.length > 0)
    throw new CellRefusal(`不认识的设施：${unknown.map((it) => `“${it}”`).join('、')}`, { allowed });
  return answer;
}

function accessText(access: Access): string {
  const known = (Object.keys(accessFeatures) as AccessFeature[]).flatMap((id) => {
    const { state, note } = access[id] ?? {};
    if (state === undefined || state === 'unknown') return [];
    const name = accessFeatures[id].replace(/（.*）$/u, '');
    const remark = remarkOf({ state, note });
    return [`${state === 'no' ? '无' : ''}${name}${remark ? `（${remark}）` : ''}`];
  });
  return known.join('；');
}

/** Facilities, with what is said of each. */
export const access: CellType<Access> = {
  parse: ({ text }) => parseAccess(text),
  takes: (text) =>
    none.has(normalise(text)) || (unverified.has(normalise(text)) && placeholderOf(text) === undefined),
  write: (features) => accessText(features) || undefined,
};
