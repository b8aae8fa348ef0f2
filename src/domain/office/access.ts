import {
  accessFeatures,
  type Access,
  type AccessFeature,
  type AccessState,
  type PlaceAccess,
} from '../../schemas/access.ts';

/** One facility of a place as a list shows it. */
export interface AccessFact {
  feature: AccessFeature;
  label: string;
  state: AccessState;
  /** The state in words that fit the label. */
  word: string;
  note?: string;
}

/** The facilities in the order that a visitor meets them. */
const features = Object.keys(accessFeatures) as AccessFeature[];

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
  stepFreeEntrance: '无台阶入口',
  doorWidth: '轮椅能过的门（0.8 米以上）',
  liftWithVoice: '带语音和盲文按键的电梯',
};
const clauses: Partial<Record<AccessFeature, Record<Exclude<AccessState, 'unknown'>, string>>> = {
  canEnterAlone: {
    yes: '坐轮椅能自己进去',
    partly: '坐轮椅能自己进部分区域',
    no: '坐轮椅不能自己进去，需要帮助',
  },
  guideDogs: { yes: '导盲犬可以进入', partly: '导盲犬可以进部分区域', no: '导盲犬不能进入' },
};

/** What is known of a facility; one that nobody wrote down is unknown, which is not no. */
export const accessState = (access: Access, feature: AccessFeature): AccessState =>
  access[feature]?.state ?? 'unknown';

/** A state in words that fit the label of its facility. */
export const accessWord = (feature: AccessFeature, state: AccessState): string =>
  state === 'unknown' ? '没有核实' : (answers[feature] ?? having)[state];

const factOf = (access: Access, feature: AccessFeature): AccessFact => {
  const state = accessState(access, feature);
  const note = access[feature]?.note;
  return {
    feature,
    label: accessFeatures[feature],
    state,
    word: accessWord(feature, state),
    ...(note ? { note } : {}),
  };
};

/** Every facility of the vocabulary in its order, the unknown ones too. */
export const accessFacts = (access: Access): AccessFact[] =>
  features.map((feature) => factOf(access, feature));

/** What differs in a room (index from 0): only the facilities that the room states itself. */
export function roomFacts({ rooms }: PlaceAccess, room: number): AccessFact[] {
  const access = rooms[room]?.features ?? {};
  return features.filter((feature) => access[feature]).map((feature) => factOf(access, feature));
}

/**
 * One sentence: `有：坡道、无障碍卫生间；部分有：盲道；没有：语音引导；没有核实 8 项`. The colon keeps 有 apart from a
 * name that begins with 无: 有无 would ask whether.
 */
export function accessSummary(access: Access): string {
  const inState = (state: AccessState): AccessFeature[] =>
    features.filter((feature) => accessState(access, feature) === state);
  const unknown = inState('unknown').length;
  if (unknown === features.length) return '无障碍条件没有核实';
  const parts = (['yes', 'partly', 'no'] as const).flatMap((state) => {
    const [had, stated] = [inState(state).filter((it) => !clauses[it]), inState(state)];
    const names = had.map((it) => nouns[it] ?? accessFeatures[it]).join('、');
    const said = stated.flatMap((it) => clauses[it]?.[state] ?? []);
    return [...(names ? [`${having[state]}：${names}`] : []), ...said];
  });
  return [...parts, ...(unknown > 0 ? [`没有核实 ${unknown} 项`] : [])].join('；');
}
