import type { Opportunity } from '../../schemas/volunteering.ts';
import type { VolunteerGuide } from '../../schemas/volunteer-guide.ts';
import type { Fault } from '../values/fault.ts';
import { isDayOf } from './schedule.ts';

/** Rules of an opportunity. */
export type OpportunityRule = 'end' | 'closes' | 'opens' | 'repeat' | 'except' | 'until' | 'reach';

type Found = Fault<OpportunityRule>;

/** `2026-12-14T08:00` → `2026-12-14 08:00`, as it is typed. */
const typed = (minute: string): string => minute.replace('T', ' ');

const error = (code: OpportunityRule, path: Found['path'], what: string, todo: string): Found => ({
  ...{ code, path, level: 'error', what, todo },
});

function* repeatFaults({ when }: Opportunity): Generator<Found> {
  const { repeat, start, end } = when;
  if (!repeat) return;
  const first = start.slice(0, 10);
  if (end && end.slice(0, 10) !== first)
    yield error(
      'end',
      ['when', 'end'],
      `定期的活动，每次的结束时间 ${typed(end)} 要和开始时间在同一天`,
      '写第一次的结束时间；到哪一天为止写在重复规律里',
    );
  if (repeat.until !== undefined && repeat.until < first)
    yield error(
      'repeat',
      ['when', 'repeat', 'until'],
      `重复到 ${repeat.until}，早于第一次 ${first}`,
      '核对重复到哪一天和开始时间',
    );
  else if (!isDayOf(repeat, first, first))
    yield error(
      'repeat',
      ['when', 'repeat', 'days'],
      `开始时间 ${first} 不在重复规律写的日子里`,
      '开始时间写第一次活动的日子；核对是星期几、每月第几个',
    );
  else
    for (const [index, day] of repeat.except.entries())
      if (!isDayOf(repeat, first, day))
        yield {
          ...{ code: 'except', path: ['when', 'repeat', 'except', index], level: 'warning' },
          what: `不活动的日子 ${day} 本来就没有活动`,
          todo: '核对日期，或者删掉这一天',
        };
}

function* faults(opportunity: Opportunity): Generator<Found> {
  const { when, signUp, contact } = opportunity;
  const { start, end, until } = when;
  if (end !== undefined && end <= start)
    yield error(
      'end',
      ['when', 'end'],
      `结束时间 ${typed(end)} 早于或等于开始时间 ${typed(start)}`,
      '核对开始和结束时间',
    );
  if (signUp.closesAt !== undefined && signUp.closesAt > start)
    yield error(
      'closes',
      ['signUp', 'closesAt'],
      `报名截止 ${typed(signUp.closesAt)} 晚于活动开始 ${typed(start)}`,
      '核对报名截止时间；开始以后也能报名的，不写报名截止',
    );
  const last = signUp.closesAt ?? (when.kind === 'single' ? end : undefined);
  if (signUp.opensAt !== undefined && last !== undefined && signUp.opensAt >= last)
    yield error(
      'opens',
      ['signUp', 'opensAt'],
      `报名开始 ${typed(signUp.opensAt)} 不早于${signUp.closesAt ? '报名截止' : '活动结束'} ${typed(last)}`,
      '核对报名开始和截止时间',
    );
  if (until !== undefined && until < start.slice(0, 10))
    yield error('until', ['when', 'until'], `到 ${until} 为止，早于开始 ${typed(start)}`, '核对起止日期');
  if (signUp.url === undefined && contact.phones.length === 0)
    yield error(
      'reach',
      ['signUp', 'url'],
      '没有报名链接，也没有电话，看到的人没有办法报名',
      '写报名链接，或者在 contact 里写单位电话',
    );
  yield* repeatFaults(opportunity);
}

/** Everything in an opportunity that can't be, as a list. */
export const checkOpportunity = (opportunity: Opportunity): Found[] => [...faults(opportunity)];

/** Everything in the guide that can't be: sessions that end before they begin, stars that cost less than fewer. */
export function checkGuide({ training, recognition }: VolunteerGuide): Fault[] {
  const sessions = training.sessions.flatMap(({ start, end }, index): Fault[] =>
    end > start
      ? []
      : [
          {
            ...{ code: 'end', path: ['training', 'sessions', index, 'end'], level: 'error' },
            what: `培训的结束时间 ${typed(end)} 早于或等于开始时间 ${typed(start)}`,
            todo: '核对开始和结束时间',
          },
        ],
  );
  const stars = recognition.stars.flatMap(({ stars: number, hours }, index): Fault[] => {
    const before = recognition.stars[index - 1];
    if (!before || (number > before.stars && hours > before.hours)) return [];
    return [
      {
        ...{ code: 'stars', path: ['recognition', 'stars', index], level: 'error' },
        what: `${number} 星 ${hours} 小时，排在 ${before.stars} 星 ${before.hours} 小时后面`,
        todo: '星级从低到高写，小时数也要一级比一级多',
      },
    ];
  });
  return [...sessions, ...stars];
}
