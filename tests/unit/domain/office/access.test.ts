import { expect, test } from '@playwright/test';
import { accessFacts, accessState, roomFacts } from '../../../../src/domain/office/access.ts';
import {
  accessFeatures,
  accessSchema,
  knownState,
  placeAccessSchema,
  type AccessFeature,
} from '../../../../src/schemas/access.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';

const ids = Object.keys(accessFeatures) as AccessFeature[];
const access = (states: Partial<Record<AccessFeature, string>>) =>
  accessSchema.parse(Object.fromEntries(Object.entries(states).map(([id, state]) => [id, { state }])));

test('what nobody wrote down is unknown, which is not no', () => {
  expect(accessState(access({}), 'ramp')).toBe('unknown');
  expect(accessState(access({ ramp: 'no' }), 'ramp')).toBe('no');
  expect(words.access.state('ramp', 'unknown')).toBe('没有核实');
});

test('the list has every facility in the order of the vocabulary, with its note', () => {
  const facts = accessFacts(
    accessSchema.parse({ guideDogs: { state: 'yes' }, ramp: { state: 'no', note: '有台阶三级' } }),
  );
  expect(facts.map((it) => it.feature)).toEqual(ids);
  expect(facts.find((it) => it.feature === 'ramp')).toEqual({
    feature: 'ramp',
    state: 'no',
    note: '有台阶三级',
  });
});

test('every facility has a word for every state, and yes and no never read alike', () => {
  for (const id of ids) {
    const said = knownState.options.map((state) => words.access.state(id, state));
    expect(new Set(said).size, id).toBe(knownState.options.length);
  }
  expect(words.access.state('stepFreeEntrance', 'no')).toBe('不是，有台阶');
  expect(words.access.state('canEnterAlone', 'no')).toBe('不能，需要帮助');
});

test('a room says only what differs', () => {
  const place = placeAccessSchema.parse({
    features: { ramp: { state: 'yes' } },
    rooms: [{ name: '三楼会议室', features: { hearingLoop: { state: 'yes' }, doorWidth: { state: 'no' } } }],
  });
  expect(
    roomFacts(place, 0).map(
      (it) => `${words.access.label(it.feature)} ${words.access.state(it.feature, it.state)}`,
    ),
  ).toEqual(['门净宽够轮椅通过（0.8 米以上） 不够宽', '助听环路 有']);
  expect(roomFacts(place, 1)).toEqual([]);
});

const all = (state: string) => access(Object.fromEntries(ids.map((id) => [id, state])));
const summaries: [states: Partial<Record<AccessFeature, string>>, sentence: string][] = [
  [{}, '无障碍条件没有核实'],
  [{ ramp: 'unknown' }, '无障碍条件没有核实'],
  [{ accessibleToilet: 'yes', ramp: 'yes' }, '有：坡道、无障碍卫生间；另有 12 项没有核实'],
  [
    { ramp: 'yes', tactilePaving: 'partly', voiceGuidance: 'no', canEnterAlone: 'no', guideDogs: 'yes' },
    '有：坡道；导盲犬可以进入；部分有：盲道；没有：语音引导；坐轮椅不能自己进去，需要帮助；另有 9 项没有核实',
  ],
  [{ stepFreeEntrance: 'no' }, '入口有台阶；另有 13 项没有核实'],
];
for (const [states, sentence] of summaries)
  test(`${JSON.stringify(states)} in a sentence`, () => {
    expect(words.access.summary(access(states))).toBe(sentence);
  });

test('when everything is known, nothing is said to be unknown', () => {
  for (const state of ['yes', 'partly', 'no'])
    expect(words.access.summary(all(state))).not.toContain('没有核实');
});
