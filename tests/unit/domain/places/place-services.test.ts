import { expect, test } from '@playwright/test';
import { servicesAt } from '../../../../src/domain/places/place-services.ts';
import { serviceSchema, type Service } from '../../../../src/schemas/service.ts';
import { smallCity } from '../../../support/directory.ts';

const service = (id: string, need: Service['need'], office: Service['office']) => ({
  ...serviceSchema.parse({
    ...{ name: id, need, office, summary: '一句话', takes: '当天', cost: '不收费', feedback: '打 12385' },
    ...{ entitled: ['居民'], steps: ['申请'], updatedOn: '2026-01-01' },
  }),
  id,
});
const city = {
  ...smallCity(),
  services: [
    service('tools', '辅助器具', 'county'),
    service('pass', '其他', 'city'),
    service('card', '办残疾人证', 'county'),
    service('care', '托养照护', 'township'),
  ],
};
const groupsAt = (code: string) =>
  servicesAt(city, code).map(({ state, federation, services }) => [
    state,
    federation?.id,
    services.map((it) => it.id),
  ]);

test('services of the same office stand together, in the order of needs', () => {
  expect(groupsAt('990102')).toEqual([
    ['here', '990102', ['card', 'tools']],
    ['below', undefined, ['care']],
    ['here', '9901', ['pass']],
  ]);
});

test('where the office of a level is not on record, the next one up is named for that level', () => {
  expect(groupsAt('990102001')).toEqual([
    ['here', '990102', ['card', 'tools']],
    ['above', '990102', ['care']],
    ['here', '9901', ['pass']],
  ]);
});

test('from a large place, what is done below it asks for a choice first, level by level', () => {
  expect(groupsAt('9901')).toEqual([
    ['below', undefined, ['card', 'tools']],
    ['below', undefined, ['care']],
    ['here', '9901', ['pass']],
  ]);
});
