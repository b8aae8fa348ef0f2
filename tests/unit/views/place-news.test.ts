import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { hasTime, stateOf } from '../../../src/domain/volunteering/volunteering.ts';
import { asOfMinute } from '../../../src/queries/as-of/as-of.ts';
import { opportunities } from '../../../src/queries/volunteering/volunteering.ts';
import { due } from '../../../src/queries/due/due.ts';
import { dueCalendar } from '../../../src/exports/feeds/due-calendar.ts';
import { placeCalendar } from '../../../src/exports/feeds/place-calendar.ts';
import { dueEvent, dueUpdates } from '../../../src/views/due.ts';
import {
  placeDates,
  placesWithCalendar,
  placesWithFeed,
  placeUpdates,
} from '../../../src/views/place-news.ts';
import { opportunityUpdates } from '../../../src/views/subscriptions.ts';
import { latestUpdates, statusUpdates } from '../../../src/views/updates.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

const city = '9901';
const county = '990103';
const urlOf = (path: string): string => `https://example.org${path}`;

test('the feed of a place holds what is of it and of all below it, of every kind, and nothing of its neighbours', () => {
  const ids = new Set(placeUpdates(words, county).map((it) => it.id));
  const all = placeUpdates(words, '99');
  expect(ids.size).toBeGreaterThan(5);
  const kindsOf = new Set(placeUpdates(words, county).map((it) => it.word));
  expect(kindsOf).toContain(words.audits.update);
  expect(kindsOf).toContain(words.commitments.update);
  for (const { path, at } of placeUpdates(words, county))
    expect(/99\d{4}/.exec(path + at)?.[0] ?? county, path).toBe(county);
  expect(all.map((it) => it.on)).toEqual(
    all
      .map((it) => it.on)
      .sort()
      .reverse(),
  );
});

test('an entry has one id in all feeds, so that a reader of two takes it once', () => {
  const known = new Set(
    [latestUpdates(words), statusUpdates(words), dueUpdates(words), opportunityUpdates(words)]
      .flat()
      .map((it) => it.id),
  );
  const latest = latestUpdates(words).at(-1)?.on ?? '';
  for (const it of placeUpdates(words, city).filter(({ on }) => on > latest))
    expect(known, it.title).toContain(it.id);
});

test('the calendar of a place has what is due and what is to come, each once, and is one calendar', () => {
  const { due: items, opportunities: coming } = placeDates(county);
  expect(items).toEqual(due().filter((it) => it.place.startsWith(county)));
  expect(coming.length).toBeGreaterThan(0);
  expect(coming.every((it) => opportunities().includes(it) && it.place.startsWith(county))).toBe(true);
  const over = opportunities().filter((it) => hasTime(it) && stateOf(it, asOfMinute()) === 'past');
  expect(over.length).toBeGreaterThan(0);
  for (const code of placesWithCalendar())
    for (const it of placeDates(code).opportunities) expect(over, it.id).not.toContain(it);
  const about = { name: county, url: 'https://example.org/' };
  const event = {
    ...{ url: 'https://example.org/a/', uid: 'a', where: '', description: '', reminder: '' },
    revision: { sequence: 0, changedAt: new Date(0) },
  };
  const text = placeCalendar(about, {
    due: items.map((it) => dueEvent(words, it, urlOf)),
    opportunities: coming.map((opportunity) => ({ ...event, opportunity, uid: opportunity.id })),
  });
  const made = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const uids = made.getAllSubcomponents('vevent').map((it) => it.getFirstPropertyValue('uid'));
  expect(new Set(uids).size).toBe(items.length + coming.length);
  expect(made.getAllSubcomponents('vtimezone')).toHaveLength(1);
  expect(
    placeCalendar(about, { due: items.map((it) => dueEvent(words, it, urlOf)), opportunities: [] }),
  ).not.toContain('VTIMEZONE');
  const [first] = items;
  if (first)
    expect(text).toContain(/UID:.*/.exec(dueCalendar(about, [dueEvent(words, first, urlOf)]))?.[0] ?? '');
});

test('a place of which there is nothing has neither feed nor calendar, and one above has what those below have', () => {
  expect(placesWithFeed(words)).toContain(city);
  expect(placesWithCalendar()).toContain(city);
  expect(placeUpdates(words, '999999')).toEqual([]);
  expect(placeDates(city).due.length).toBeGreaterThanOrEqual(placeDates(county).due.length);
});
