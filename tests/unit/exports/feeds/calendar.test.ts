import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { occurrences } from '../../../../src/domain/volunteering/schedule.ts';
import { hasTime, type OpportunityRecord } from '../../../../src/domain/volunteering/volunteering.ts';
import { calendar } from '../../../../src/exports/feeds/calendar.ts';
import { eventRevision } from '../../../../src/exports/feeds/event-revision.ts';
import { opportunitySchema } from '../../../../src/schemas/volunteering.ts';
import { sampleOpportunities, urlOf } from '../samples.ts';

const single = { kind: 'single', start: '2026-12-05T09:00', end: '2026-12-05T11:30' };
const opportunity = (when: object, more: object = {}): OpportunityRecord => ({
  ...opportunitySchema.parse({
    title: '陪伴出行，含“导盲”；下雨改期',
    kind: '陪伴出行',
    runBy: '云汀大学青年志愿者协会',
    place: '990102',
    signUp: { url: 'https://volunteer.example/p/1' },
    publishedOn: '2026-11-20',
    ...more,
    when,
  }),
  id: 'walk',
});
const about = { name: '全部岗位的日历', url: urlOf('/volunteer/') };
const written = (...items: OpportunityRecord[]): string =>
  calendar(
    about,
    items.map((it) => ({
      opportunity: it,
      url: urlOf(`/volunteer/${it.id}/`),
      uid: `uid-of-${it.id}`,
      revision: eventRevision(it.updatedOn ?? it.publishedOn, '', undefined),
      where: '临溪区, 人民路1号',
      description: `${'残疾人志愿服务'.repeat(20)}𠀀\n第二行`,
      reminder: `明天：${it.title}`,
    })),
  );
const eventsIn = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((it) => new ICAL.Event(it));
const first = (text: string): ICAL.Event => {
  const [event] = eventsIn(text);
  if (!event) throw new Error('no event');
  return event;
};

/** Starts of a series as the other program works them out, up to a day. */
function expanded(event: ICAL.Event, until: string): string[] {
  const iterator = event.iterator();
  const starts: string[] = [];
  for (let next = iterator.next(); next as ICAL.Time | undefined; next = iterator.next()) {
    const start = next.toString().slice(0, 16);
    if (start.slice(0, 10) > until) break;
    starts.push(start);
  }
  return starts;
}

test('another program reads title, times in China, place, alarm and an id that stays', () => {
  const event = first(written(opportunity(single)));
  expect(event.summary).toBe('陪伴出行，含“导盲”；下雨改期');
  expect(event.location).toBe('临溪区, 人民路1号');
  expect(event.description).toBe(`${'残疾人志愿服务'.repeat(20)}𠀀\n第二行`);
  expect([event.startDate, event.endDate].map(String)).toEqual([
    '2026-12-05T09:00:00',
    '2026-12-05T11:30:00',
  ]);
  expect(event.component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Asia/Shanghai');
  expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-19T16:00:00Z');
  const alarm = event.component.getFirstSubcomponent('valarm');
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P1D');
  expect(event.uid).toBe(first(written(opportunity(single, { title: '改了名字' }))).uid);
});

test('the zone that events name is in the file: eight hours before UTC, all the year', () => {
  const [zone] = new ICAL.Component(ICAL.parse(written(opportunity(single))) as unknown[])
    .getAllSubcomponents('vtimezone')
    .map((it) => new ICAL.Timezone(it));
  expect(zone?.tzid).toBe('Asia/Shanghai');
  for (const month of [1, 7])
    expect(zone?.utcOffset(ICAL.Time.fromData({ year: 2026, month, day: 1, hour: 9 }))).toBe(8 * 3600);
});

const every = (repeat: object, start = '2026-12-05'): object => ({
  kind: 'recurring',
  start: `${start}T09:00`,
  end: `${start}T11:30`,
  repeat,
});
const series: Record<string, object> = {
  'every Saturday, without two days': every({
    every: 'week',
    days: ['sa'],
    until: '2027-02-27',
    except: ['2026-12-26', '2027-02-06'],
  }),
  'every second week, two days': every({ every: 'week', interval: 2, days: ['su', 'sa'], count: 7 }),
  'the last day counts': every({ every: 'week', days: ['sa'], until: '2026-12-19' }),
  'the first Saturday and Sunday of a month': every({
    every: 'month',
    days: ['sa', 'su'],
    nth: 1,
    until: '2027-06-30',
  }),
  'the last Friday': every({ every: 'month', days: ['fr'], nth: -1, count: 5 }, '2026-12-25'),
  'without an end': every({ every: 'week', days: ['sa'] }),
};
for (const [name, when] of Object.entries(series))
  test(`another program finds the same days: ${name}`, () => {
    const it = opportunity(when);
    const own = occurrences(it.when, '2026-12-01', '2027-12-31').map(({ start }) => start);
    expect(own.length).toBeGreaterThan(2);
    expect(expanded(first(written(it)), '2027-12-31')).toEqual(own);
  });

test('the last moment of a series is UTC, because its start has a zone (RFC 5545, 3.3.10)', () => {
  expect(written(opportunity(every({ every: 'week', days: ['sa'], until: '2026-12-19' })))).toContain(
    'UNTIL=20261219T155959Z',
  );
});

test('what is cancelled says so and does not wake anybody; what is ongoing has no time', () => {
  const event = first(written(opportunity(single, { cancelled: '下雨' })));
  expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(event.component.getFirstSubcomponent('valarm')).toBeNull();
  const ongoing = opportunity({ kind: 'ongoing', start: '2026-12-05T09:00' });
  expect(hasTime(ongoing)).toBe(false);
  expect(eventsIn(written(ongoing))).toEqual([]);
});

test('lines end in CRLF, have at most 75 octets, and no character is split', () => {
  const text = written(opportunity(single), opportunity(series['every Saturday, without two days'] ?? {}));
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\ufffd');
});

test('properties stand before components, every line ends, the last one too (RFC 5545, 3.4, 3.6)', () => {
  const text = written(opportunity(single), opportunity({ ...single, start: '2026-12-04T09:00' }));
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.at(-2)).toBe('END:VCALENDAR');
  const first = lines.findIndex((it, index) => index > 0 && it.startsWith('BEGIN:'));
  expect(lines[first]).toBe('BEGIN:VTIMEZONE');
  let depth = 0;
  for (const line of lines.slice(first, -2)) {
    if (line.startsWith('BEGIN:')) depth += 1;
    expect(depth, line).toBeGreaterThan(0);
    if (line.startsWith('END:')) depth -= 1;
  }
  expect(lines.slice(0, first).filter((it) => it.startsWith('REFRESH-INTERVAL'))).toHaveLength(1);
  expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
});

const sequenceIn = (text: string): number => Number(/^SEQUENCE:(\d+)/m.exec(text)?.[1]);

test('what moved or was cancelled has a higher number and a later stamp, and keeps its id', () => {
  const before = written(opportunity(single));
  const moved = written(opportunity({ ...single, start: '2026-12-05T10:00' }, { updatedOn: '2026-11-24' }));
  const cancelled = written(opportunity(single, { cancelled: '下雨', updatedOn: '2026-11-25' }));
  const of = (text: string) => first(text).component;
  const stamps = [before, moved, cancelled].map((it) =>
    String(of(it).getFirstPropertyValue('last-modified')),
  );
  expect(stamps).toEqual(['2026-11-19T16:00:00Z', '2026-11-23T16:00:00Z', '2026-11-24T16:00:00Z']);
  const numbers = [before, moved, cancelled].map(sequenceIn);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(new Set(numbers).size).toBe(3);
  expect(new Set([before, moved, cancelled].map((it) => first(it).uid)).size).toBe(1);
});

test('a second change of a day still raises the number; nothing lowers it; what is the same keeps it', () => {
  const before = written(opportunity(single));
  const moved = written(opportunity({ ...single, start: '2026-12-05T10:00' }));
  const [same, later, earlier] = [
    eventRevision('2026-11-20', before, before),
    eventRevision('2026-11-20', moved, before),
    eventRevision('2026-11-01', before, before),
  ];
  expect(same.sequence).toBe(sequenceIn(before));
  expect(later.sequence).toBe(same.sequence + 1);
  expect(later.changedAt.getTime()).toBeGreaterThan(same.changedAt.getTime());
  expect(earlier).toEqual(same);
  // A new reminder or description is no change that a subscriber must hear of.
  expect(eventRevision('2026-11-20', before.replace('第二行', '第三行'), before)).toEqual(same);
});

test('every opportunity of the sample is read by another program with the days of its record', () => {
  const timed = sampleOpportunities().filter(hasTime);
  expect(timed.length).toBeGreaterThan(30);
  for (const it of timed) {
    const own = occurrences(it.when, '2020-01-01', '2028-12-31').map(({ start }) => start);
    const event = first(written(it));
    const read = event.isRecurring()
      ? expanded(event, '2028-12-31')
      : [event.startDate.toString().slice(0, 16)];
    expect(read, it.id).toEqual(own);
  }
});
