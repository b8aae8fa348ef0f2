import { accessFeatureIds, accessState } from '../../domain/office/access.ts';
import { accessFeatures, type Access, type AccessFeature, type AccessState } from '../../schemas/access.ts';

const having = { yes: '有', partly: '部分有', no: '没有' };

/**
 * The answer to a label, where "有／没有" would not fit or, after a label that says 无, would say the opposite.
 */
const answers: Partial<Record<AccessFeature, Record<Exclude<AccessState, 'unknown'>, string>>> = {
  stepFreeEntrance: { yes: '是', partly: '部分入口是', no: '不是，有台阶' },
  doorWidth: { yes: '够宽', partly: '部分门够宽', no: '不够宽' },
  canEnterAlone: { yes: '能', partly: '部分区域能', no: '不能，需要帮助' },
  guideDogs: { yes: '可以', partly: '部分区域可以', no: '不可以' },
};

/** Words of the summary: what comes after 有, or a clause of its own for what nobody "has". */
const nouns: Partial<Record<AccessFeature, string>> = {
  doorWidth: '轮椅能过的门（0.8 米以上）',
  liftWithVoice: '带语音和盲文按键的电梯',
};
const clauses: Partial<Record<AccessFeature, Record<Exclude<AccessState, 'unknown'>, string>>> = {
  stepFreeEntrance: { yes: '入口没有台阶', partly: '部分入口没有台阶', no: '入口有台阶' },
  canEnterAlone: {
    yes: '坐轮椅能自己进去',
    partly: '坐轮椅能自己进部分区域',
    no: '坐轮椅不能自己进去，需要帮助',
  },
  guideDogs: { yes: '导盲犬可以进入', partly: '导盲犬可以进部分区域', no: '导盲犬不能进入' },
};

/** Facilities for disabled persons and what is known of them. */
export const access = {
  label: (feature: AccessFeature): string => accessFeatures[feature],
  /** Whether one gets in in a wheelchair: what people ask first. */
  verdict: {
    yes: '坐轮椅能自己进',
    partly: '坐轮椅能自己进一部分',
    no: '坐轮椅进去要人帮',
    unknown: '轮椅能不能进，没有核实',
  } satisfies Record<AccessState, string>,
  conditions: (count: number): string => `核实过的 ${count} 项条件`,
  /** A state in words that fit the label of its facility. */
  state: (feature: AccessFeature, state: AccessState): string =>
    state === 'unknown' ? '没有核实' : (answers[feature] ?? having)[state],
  /**
   * One sentence: `有：坡道、无障碍卫生间；部分有：盲道；没有：语音引导；另有 8 项没有核实`. The colon keeps 有 apart from a
   * name that begins with 无: 有无 would ask whether.
   */
  summary: (it: Access): string => {
    const inState = (state: AccessState): AccessFeature[] =>
      accessFeatureIds.filter((feature) => accessState(it, feature) === state);
    const unknown = inState('unknown').length;
    if (unknown === accessFeatureIds.length) return '无障碍条件没有核实';
    const parts = (['yes', 'partly', 'no'] as const).flatMap((state) => {
      const [had, stated] = [inState(state).filter((one) => !clauses[one]), inState(state)];
      const names = had.map((one) => nouns[one] ?? accessFeatures[one]).join('、');
      const said = stated.flatMap((one) => clauses[one]?.[state] ?? []);
      return [...(names ? [`${having[state]}：${names}`] : []), ...said];
    });
    return [...parts, ...(unknown > 0 ? [`另有 ${unknown} 项没有核实`] : [])].join('；');
  },
};
