import { expect, test } from '@playwright/test';
import { bodies, bodyName, bodyOf, pageOfBody, placeAbout } from '../../../../src/queries/audits/bodies.ts';

test('a body is found by its id and its page by its whole name; one that is not on record is its id, without a page', () => {
  const all = [...bodies().values()];
  expect(all.length).toBeGreaterThan(10);
  const once = all.filter(({ name }) => all.filter((it) => it.name === name).length === 1);
  for (const { id, name, path } of once) expect([bodyName(id), pageOfBody(name)]).toEqual([name, path]);
  expect(pageOfBody('没有这个协会')).toBeUndefined();
  expect(bodyOf('no-body')).toEqual({ id: 'no-body', name: 'no-body', kind: '', place: '' });
});

test('a record is about its own place before that of its organisation', () => {
  expect(placeAbout({ organisation: '9901-blind' })).toBe('9901');
  expect(placeAbout({ place: '990102', organisation: '9901-blind' })).toBe('990102');
  expect(placeAbout({})).toBeUndefined();
});
