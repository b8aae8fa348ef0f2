import { expect, test } from '@playwright/test';
import { access, parseAccess } from '../../../src/importers/roster/access.ts';
import { parseHours } from '../../../src/importers/roster/hours.ts';
import { accessFeatures } from '../../../src/schemas/access.ts';
import { hoursSchema, type Hours } from '../../../src/schemas/hours.ts';

/** `mo-fr 09:00-11:30 13:30-17:00 | sa 09:00-12:00`, for reading. */
const inShort = ({ weekly }: Pick<Hours, 'weekly'>): string =>
  weekly
    .map(({ days, ranges }) =>
      [days.join(''), ...ranges.map(({ opens, closes }) => `${opens}-${closes}`)].join(' '),
    )
    .join(' | ');

const written: [text: string, short: string, more?: object][] = [
  ['周一至周五 9:00—11:30，13:30—17:00', 'motuwethfr 09:00-11:30 13:30-17:00'],
  ['周一至周五9：00－11：30、13：30－17：00', 'motuwethfr 09:00-11:30 13:30-17:00'],
  ['星期一到星期五 上午9:00-11:30 下午1:30-5:00', 'motuwethfr 09:00-11:30 13:30-17:00'],
  ['周一～周五：上午８时至１１时半；下午２点至５点', 'motuwethfr 08:00-11:30 14:00-17:00'],
  ['周一、三、五 9:00-17:00', 'mowefr 09:00-17:00'],
  ['周二、周四下午2:00-4:30', 'tuth 14:00-16:30'],
  ['周一至周三、周五 9:00~17:00', 'motuwefr 09:00-17:00'],
  ['周一至周四 9:00-17:00；周五 9:00-12:00', 'motuweth 09:00-17:00 | fr 09:00-12:00'],
  ['周一至周六 8:30-17:30，周日休息', 'motuwethfrsa 08:30-17:30'],
  ['周六至周一 10:00-16:00', 'mosasu 10:00-16:00'],
  ['每天 8:00-20:00', 'motuwethfrsasu 08:00-20:00'],
  ['每日全天', 'motuwethfrsasu 00:00-24:00'],
  ['周一至周日24小时', 'motuwethfrsasu 00:00-24:00'],
  ['工作日 9:00-17:00', 'motuwethfr 09:00-17:00', { publicHolidays: 'closed' }],
  ['周一至周五9:00-17:00（法定节假日除外）', 'motuwethfr 09:00-17:00', { publicHolidays: 'closed' }],
  ['每天9:00-17:00，节假日照常开放', 'motuwethfrsasu 09:00-17:00', { publicHolidays: 'open' }],
  ['周三 9:00-11:00（需提前预约）', 'we 09:00-11:00', { note: '需提前预约' }],
  ['双休日 9.30-16.00', 'sasu 09:30-16:00'],
];

test('opening hours are read as offices write them', () => {
  for (const [text, short, more = {}] of written) {
    const hours = parseHours(text);
    expect(inShort(hours), text).toBe(short);
    const { weekly, ...rest } = hours;
    expect(rest, text).toEqual(more);
    expect(hoursSchema.safeParse({ weekly, ...rest }).success, text).toBe(true);
  }
});

test('what is no opening time is refused with the expected form', () => {
  const wrong: [text: string, what: RegExp][] = [
    ['9:00-17:00', /没有写是星期几/],
    ['周一至周五', /没有写几点到几点/],
    ['周一至周五 9:00-17:00 周六', /没有写几点到几点/],
    ['上班时间', /“上班时间”读不出来/],
    ['周一至周五 9:00', /“9:00”读不出来/],
    ['周一 9:00-12:00，11:00-17:00', /重叠/],
    ['周日休息', /没有写几点到几点/],
  ];
  for (const [text, what] of wrong) {
    expect(() => parseHours(text), text).toThrow(what);
    expect(() => parseHours(text), text).toThrow(
      expect.objectContaining({ allowed: expect.stringContaining('周一至周五 9:00—11:30') }),
    );
  }
  expect(hoursSchema.safeParse(parseHours('周一 17:00-9:00')).success).toBe(false);
  expect(hoursSchema.safeParse(parseHours('周一 8:99-9:00')).success).toBe(false);
});

test('access: what is named is there, what is not named stays unknown', () => {
  expect(parseAccess('坡道、无障碍卫生间')).toEqual({
    ramp: { state: 'yes' },
    accessibleToilet: { state: 'yes' },
  });
  expect(parseAccess('坡道；盲文标识；语音引导')).toEqual({
    ramp: { state: 'yes' },
    brailleSigns: { state: 'yes' },
    voiceGuidance: { state: 'yes' },
  });
  expect(parseAccess('低位服务台、手语服务（需预约，周三、周五）')).toEqual({
    lowCounter: { state: 'yes' },
    signLanguage: { state: 'yes', note: '需预约，周三、周五' },
  });
  expect(parseAccess('无障碍厕所，无坡道')).toEqual({
    accessibleToilet: { state: 'yes' },
    ramp: { state: 'no' },
  });
  expect(parseAccess('门净宽够轮椅通过')).toEqual({ doorWidth: { state: 'yes' } });
  for (const name of Object.values(accessFeatures))
    expect(Object.keys(parseAccess(name) ?? {}), name).toHaveLength(1);
});

test('access: a remark behind a name goes before that it is named', () => {
  const stateOf = (remark: string) => parseAccess(`坡道（${remark}）`)?.ramp;
  for (const remark of ['无', '没有', '否', '未建', '暂无', '不具备', '×', '尚未配备'])
    expect(stateOf(remark), remark).toEqual({ state: 'no' });
  for (const note of [
    ...[
      '正在建',
      '维修中，暂停使用',
      '待建',
      '已停用',
      '不能用',
      '计划明年建',
      '改造中',
      '被电动车占用',
      '锁着',
    ],
    ...['尚未完工', '今年将建', '坏了', '拟于下半年安装'],
  ])
    expect(stateOf(note), note).toEqual({ state: 'no', note });
  for (const note of ['只有东门有', '坡度过陡', '部分楼层', '不达标', '仅供内部使用', '周末不开放'])
    expect(stateOf(note), note).toEqual({ state: 'partly', note });
  for (const remark of ['不清楚', '未核实', '不详', '？']) expect(stateOf(remark), remark).toBeUndefined();
  for (const remark of ['有', '是', '√', '已建']) expect(stateOf(remark), remark).toEqual({ state: 'yes' });
  for (const note of ['需预约', '东门', '在一楼', '无需预约', '停车场旁', '不收费', '宽不小于 1 米'])
    expect(stateOf(note), note).toEqual({ state: 'yes', note });
  for (const remark of ['无扶手', '缺一段', '不太好走'])
    expect(() => stateOf(remark), remark).toThrow(/看不出有没有/u);
  expect(parseAccess('坡道：无；盲道:有；入口无台阶（没有台阶）')).toEqual({
    ...{ ramp: { state: 'no' }, tactilePaving: { state: 'yes' } },
    stepFreeEntrance: { state: 'yes', note: '没有台阶' },
  });
});

test('access: what is partly there is written and read back', () => {
  const known = { ramp: { state: 'partly', note: '只到一楼' }, tactilePaving: { state: 'partly' } } as const;
  expect(parseAccess(String(access.write(known, { places: new Map(), names: new Map() })))).toEqual(known);
});

test('均无 denies every facility, 未核实 says nothing', () => {
  const none = parseAccess('均无') ?? {};
  expect(Object.keys(accessFeatures).filter((id) => !(id in none))).toEqual(['canEnterAlone', 'guideDogs']);
  expect(new Set(Object.values(none).map(({ state }) => state))).toEqual(new Set(['no']));
  expect(parseAccess(' 未核实 ')).toBeUndefined();
});

test('a facility out of the vocabulary is refused with the vocabulary', () => {
  expect(() => parseAccess('坡道、按摩椅、喷泉')).toThrow(/不认识的设施：“按摩椅”、“喷泉”/);
  expect(() => parseAccess('按摩椅')).toThrow(
    expect.objectContaining({ allowed: expect.stringContaining('低位服务台') }),
  );
});
