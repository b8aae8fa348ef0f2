import { z } from 'zod';
import { collection } from './collection.ts';
import { divisionCode, httpsUrl, isoDate, isoMinute, line, pastDay, reference, source } from './common.ts';
import { bodyCollections } from './reference.ts';
import { contactSchema } from './contact.ts';
import { weekday } from './hours.ts';
import { meaning, plainWords, worded } from './enum-words.ts';

/** Kinds of voluntary service (服务类别), in the order of the lists. */
const volunteerKinds = [
  ...['陪伴出行', '居家探访', '助学', '康复陪护', '手语翻译', '读屏辅导', '文化活动'],
  ...['赛事服务', '便民维修', '法律咨询', '宣传倡导', '其他'],
] as const;
/** Kind of voluntary service. */
export const volunteerKind = plainWords('volunteering.kind', volunteerKinds);
/** Kind of voluntary service. */
export type VolunteerKind = (typeof volunteerKinds)[number];

/** Once, again and again by a rule, or for as long as it lasts. */
const scheduleKind = worded('volunteering.when.kind', { single: '单次', recurring: '定期', ongoing: '长期' });
/** Kind of schedule. */
export type ScheduleKind = z.output<typeof scheduleKind>;

/** How an activity repeats: RFC 5545 in plain fields (FREQ, INTERVAL, BYDAY, UNTIL, COUNT, EXDATE). */
export const repeatSchema = z.strictObject({
  every: meaning(worded('volunteering.when.repeat.every', { week: '每周', month: '每月' }), '重复'),
  interval: z.number().int().min(1).max(12).default(1).describe('间隔：每 2 周写 2；每周、每月写 1'),
  days: z.array(meaning(weekday, '星期')).min(1, '至少写一天').describe('星期几'),
  nth: z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)])
    .optional()
    .describe('每月第几个：1 到 4，-1 是最后一个；每月的才写'),
  until: isoDate.optional().describe('重复到哪一天（含这一天）；和次数只写一个'),
  count: z
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .describe('次数：一共几次，取消的也算；和重复到哪一天只写一个'),
  except: z.array(isoDate).default([]).describe('不活动的日子，如节假日'),
});

const whenFields = z.strictObject({
  kind: meaning(scheduleKind, '周期', { recurring: '（按规律重复）', ongoing: '（时间另行约定）' }),
  start: isoMinute.describe('开始时间；定期、长期的写第一次'),
  end: isoMinute.optional().describe('结束时间；定期、长期的写第一次。长期而没有固定时间的不写'),
  repeat: repeatSchema.optional().describe('重复规律；定期的才写'),
  until: isoDate.optional().describe('长期的到哪一天为止；不知道就不写'),
  note: line.optional().describe('时间的补充说明，如“雨天改期”'),
});

/** When it is; each kind has the fields that it needs, and no others. */
const whenSchema = whenFields.check(({ value: { kind, end, repeat, until }, issues }) => {
  const wrong = (path: (string | number)[], input: unknown, message: string): void => {
    issues.push({ code: 'custom', input, path, message });
  };
  if (kind !== 'ongoing' && end === undefined)
    wrong(['end'], end, '单次和定期的要写 end（结束时间）；时间另行约定的，改 kind（周期）');
  if (kind !== 'ongoing' && until !== undefined)
    wrong(['until'], until, '长期的才写；定期的写在 repeat 的 until 里');
  if (kind === 'recurring' && !repeat) wrong(['repeat'], repeat, '定期的要写重复规律');
  if (kind !== 'recurring' && repeat) wrong(['repeat'], repeat, '定期的才写重复规律');
  if (!repeat) return;
  const { every, nth, until: last, count } = repeat;
  if (every === 'month' && nth === undefined) wrong(['repeat', 'nth'], nth, '每月的要写第几个');
  if (every === 'week' && nth !== undefined) wrong(['repeat', 'nth'], nth, '每月的才写第几个');
  if (last !== undefined && count !== undefined)
    wrong(['repeat', 'count'], count, 'until（重复到哪一天）和 count（次数）只写一个，删掉另一个');
});

/** Whether something is given, with a note; left out: not known. */
const given = (what: string) =>
  z
    .strictObject({
      given: z.boolean().describe('有没有：true 有、false 没有'),
      note: line.optional().describe('说明'),
    })
    .optional()
    .describe(what);

/** `content/volunteering/*.json`: something that volunteers are wanted for (志愿助残岗位). */
export const opportunitySchema = z
  .strictObject({
    title: line.describe('岗位名称'),
    kind: volunteerKind.describe('服务类别'),
    summary: line.optional().describe('一句话：做什么，帮到谁'),
    organisation: reference(bodyCollections, '改用 runBy 写它的名称')
      .optional()
      .describe('发布组织在本站的编号（协会、社会组织或残联）；不在本站的写 runBy'),
    runBy: line.optional().describe('发布组织的名称；在本站有编号的不写'),
    place: divisionCode.describe('所在行政区划代码'),
    station: reference('stations', '删掉 station，在 address 写地点')
      .optional()
      .describe('志愿者联络站点的编号（stations/ 里的）'),
    address: line.optional().describe('地点；就在站点的不写'),
    online: z.boolean().default(false).describe('是否在网上做，不用到场'),
    when: whenSchema.describe('时间，按北京时间'),
    signUp: z
      .strictObject({
        url: httpsUrl.optional().describe('报名链接：官方志愿服务平台上这个岗位的网址，以 https:// 开头'),
        opensAt: isoMinute.optional().describe('报名开始；已经可以报名的不写'),
        closesAt: isoMinute.optional().describe('报名截止，不晚于开始时间；一直可以报名的不写'),
        note: line.optional().describe('怎样报名的说明'),
      })
      .describe('报名；本站不收集报名信息'),
    wanted: z.number().int().min(1).max(100_000).optional().describe('招募人数'),
    full: z.boolean().default(false).describe('是否已满'),
    requirements: z.array(line).default([]).describe('要求，逐条写'),
    training: given('是否培训；没有说就不写'),
    insurance: given('是否有保险；没有说就不写'),
    disabledVolunteers: z
      .strictObject({
        welcome: z.boolean().optional().describe('是否欢迎残疾人报名做志愿者；没有说就不写'),
        support: z.array(line).default([]).describe('无障碍支持：残疾人志愿者在这里有什么支持，逐条写'),
      })
      .default({ support: [] })
      .describe('残疾人也来做志愿者'),
    contact: contactSchema.default({ phones: [], channels: [] }).describe('联系方式'),
    cancelled: line.optional().describe('活动取消了：写原因；没有取消就不写'),
    publishedOn: pastDay.describe('发布日期'),
    updatedOn: pastDay.optional().describe('本站最近更新这条记录的日期'),
    source: source.optional(),
  })
  .refine(({ organisation, runBy }) => (organisation === undefined) !== (runBy === undefined), {
    error: '发布组织在本站有编号的写 organisation，没有的写 runBy，只写一个',
    path: ['organisation'],
  });

/** How an activity repeats. */
export type Repeat = z.output<typeof repeatSchema>;
/** When it is. */
export type When = z.output<typeof whenSchema>;
/** Something that volunteers are wanted for. */
export type Opportunity = z.output<typeof opportunitySchema>;

/** `content/volunteering/`. */
export const opportunityCollection = collection('json', opportunitySchema, '志愿助残岗位');
