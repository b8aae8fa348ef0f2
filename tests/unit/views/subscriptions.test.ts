import { expect, test } from '@playwright/test';
import type { OpportunityRecord } from '../../../src/domain/volunteering/volunteering.ts';
import { runBy, whereWords } from '../../../src/queries/volunteering/opportunity-cards.ts';
import { opportunities } from '../../../src/queries/volunteering/volunteering.ts';
import { volunteerKind } from '../../../src/schemas/volunteering.ts';
import { calendarLists, calendarPath, opportunityUpdatesOf } from '../../../src/views/subscriptions.ts';
import { words } from '../../../src/words/zh-CN/index.ts';

const opportunity = (more: Partial<OpportunityRecord>): OpportunityRecord => {
  const [first] = opportunities();
  if (!first) throw new Error('the sample has opportunities');
  const unsaid = { updatedOn: undefined, cancelled: undefined, summary: undefined, station: undefined };
  return { ...first, ...unsaid, online: false, id: 'x', title: '陪诊', publishedOn: '2026-03-01', ...more };
};

test('an opportunity is told when it is published, and once more when it changed later or was cancelled', () => {
  const told = (more: Partial<OpportunityRecord>) =>
    opportunityUpdatesOf(words, opportunity(more)).map(({ id, on, title }) => [id.split('#')[1], on, title]);
  const first = ['2026-03-01', '2026-03-01', '陪诊'];
  const { changed, cancelled } = words.updates;
  expect(told({})).toEqual([first]);
  expect(told({ updatedOn: '2026-03-01' })).toEqual([first]);
  expect(told({ updatedOn: '2026-03-02' })).toEqual([
    first,
    ['changed-2026-03-02', '2026-03-02', changed('陪诊')],
  ]);
  expect(told({ cancelled: '场地停用' })).toEqual([
    first,
    ['cancelled-2026-03-01', '2026-03-01', cancelled('陪诊', '场地停用')],
  ]);
});

test('the first entry of what changed does not say when and where', () => {
  const facts = (more: Partial<OpportunityRecord>) => {
    const it = opportunity({ updatedOn: '2026-03-02', ...more });
    return {
      kind: words.value(volunteerKind, it.kind),
      said: opportunityUpdatesOf(words, it).map((one) => one.facts),
    };
  };
  expect(facts({ summary: '每周一次' }).said[0]).toBe('每周一次');
  const { kind, said } = facts({});
  expect(said[0]).toBe(kind);
  expect(said[1]).not.toBe(kind);
});

test('where: from home, an address that names its place, one that does not, or the place alone', () => {
  const where = (more: Partial<OpportunityRecord>): string =>
    whereWords(words, opportunity({ place: '9901', address: undefined, ...more }));
  const alone = where({});
  expect(alone).toContain('云汀市');
  expect(where({ online: true, address: '云汀市一路 1 号' })).toBe(words.volunteer.online);
  expect(where({ address: '云汀市一路 1 号' })).toBe('云汀市一路 1 号');
  expect(where({ address: '一路 1 号' })).toBe(words.text.phrases([alone, '一路 1 号']));
});

test('who asks is named as stated where it is no organisation on record', () => {
  expect(runBy({ organisation: undefined, runBy: '志愿队' })).toEqual({ label: '志愿队' });
  expect(runBy({ organisation: 'no-body', runBy: '志愿队' }).label).toBe('no-body');
});

test('the calendar of everything and of a place have an address each; where nothing is coming there is none', () => {
  const [all, place] = calendarLists(words);
  expect(calendarPath(words)).toBe('/volunteer/calendar.ics');
  expect([all?.page, all?.place]).toEqual(['/volunteer/', undefined]);
  expect(calendarPath(words, place?.place)).toBe(`/volunteer/place/${place?.place ?? ''}/calendar.ics`);
  expect(calendarPath(words, '00')).toBeUndefined();
});
