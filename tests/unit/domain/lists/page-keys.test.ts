import { expect, test } from '@playwright/test';
import { directoryOf, type DirectoryRecords } from '../../../../src/domain/directory/directory.ts';
import { pageKeysOf, type PageKeys } from '../../../../src/domain/lists/page-keys.ts';
import { associationSchema } from '../../../../src/schemas/association.ts';
import { federationSchema } from '../../../../src/schemas/federation.ts';
import { villagesSchema } from '../../../../src/schemas/village.ts';

const association = (id: string, more: object = {}) => ({
  ...associationSchema.parse({ name: id, kind: id.split('-')[1], place: id.split('-')[0], ...more }),
  id,
});
const federation = (place: string, name = place) => ({
  ...federationSchema.parse({ name, place }),
  id: place,
});
const villages = (township: string, note?: string) => ({
  ...villagesSchema.parse({
    township,
    associations: [{ code: `${township}001`, village: '东社区', founded: true, note }],
  }),
  id: township,
});

const records: DirectoryRecords = {
  divisions: ['99', '9901', '990101', '990101001', '990101001001', '990102', '990102001', '990102001001'].map(
    (code) => ({ code, name: code }),
  ),
  federations: [federation('9901')],
  associations: [
    association('9901-blind'),
    association('990101-blind'),
    association('990102-blind'),
    association('990102-deaf', { parent: '990101-blind' }),
  ],
  villages: [villages('990101001'), villages('990102001')],
  organisations: [],
  servicePlaces: [],
  stations: [],
  services: [],
  holidays: [],
};
const keysOf = (change: Partial<DirectoryRecords> = {}, frame = 'frame'): PageKeys =>
  pageKeysOf(directoryOf({ ...records, ...change }), frame, (text) => `<${text}>`);

const places = records.divisions.map((it) => it.code);
/** Codes of the places whose pages a change touches. */
const touched = (change: Partial<DirectoryRecords>): string[] => {
  const [before, after] = [keysOf(), keysOf(change)];
  return places.filter((code) => before.ofPlace(code) !== after.ofPlace(code));
};

test('a village touches its township and what lies above, and nothing beside it', () => {
  const change = { villages: [villages('990101001', '改过'), villages('990102001')] };
  expect(touched(change)).toEqual(['99', '9901', '990101', '990101001', '990101001001']);
});

test('what stands at a place with nothing below it touches its page', () => {
  const alone = {
    divisions: ['99', '9901'].map((code) => ({ code, name: code })),
    associations: [],
    villages: [],
  };
  const keyOf = (name: string) =>
    keysOf({ ...alone, federations: [federation('9901', name)] }).ofPlace('9901');
  expect(keyOf('改名')).not.toBe(keyOf('9901'));
});

test('what stands at a city touches every place below it, for it is shown where they have nothing', () => {
  expect(touched({ federations: [federation('9901', '改名')] })).toEqual(places);
  expect(touched({ associations: [...records.associations, association('990102-physical')] })).toEqual([
    ...['99', '9901'],
    ...['990102', '990102001', '990102001001'],
  ]);
  expect(touched({ associations: records.associations.slice(0, -1) })).toContain('990102');
});

test('the frame and records of places that are not listed touch everything', () => {
  expect(keysOf({}, 'other').ofPlace('990102001')).not.toBe(keysOf().ofPlace('990102001'));
  expect(touched({ federations: [...records.federations, federation('88')] })).toEqual(places);
  expect(keysOf().ofPlace('88')).toBeUndefined();
});

test('an association is touched by those linked with it, wherever they are', () => {
  const keyOf = (id: string, change: Partial<DirectoryRecords> = {}) => {
    const directory = directoryOf({ ...records, ...change });
    const record = directory.associationById.get(id);
    if (!record) throw new Error(`no ${id}`);
    return keysOf(change).ofAssociation(record);
  };
  const renamed = {
    associations: records.associations.map((it) => (it.id === '990102-deaf' ? { ...it, name: '改名' } : it)),
  };
  // Its parent is stated and stands in another county.
  expect(keyOf('990101-blind', renamed)).not.toBe(keyOf('990101-blind'));
  expect(keysOf(renamed).ofPlace('990101')).toBe(keysOf().ofPlace('990101'));
  const parent = {
    associations: records.associations.map((it) => (it.id === '990101-blind' ? { ...it, name: '改名' } : it)),
  };
  expect(keyOf('990102-deaf', parent)).not.toBe(keyOf('990102-deaf'));
  expect(keyOf('990102-blind', parent)).toBe(keyOf('990102-blind'));
});

test('lists of federations and associations are touched by any of them, and by no village', () => {
  const offices = (change: Partial<DirectoryRecords> = {}, frame?: string) => keysOf(change, frame).offices;
  expect(offices({ villages: [villages('990101001', '改过')] })).toBe(offices());
  expect(offices({ associations: records.associations.slice(0, -1) })).not.toBe(offices());
  expect(offices({ federations: [federation('9901', '改名')] })).not.toBe(offices());
  expect(offices({}, 'other')).not.toBe(offices());
});

test('what shows no record is touched by the frame and by records of places that are not listed', () => {
  const frame = (change: Partial<DirectoryRecords> = {}, name?: string) => keysOf(change, name).frame;
  expect(frame({ federations: [], associations: [], villages: [] })).toBe(frame());
  expect(frame({ federations: [federation('88')] })).not.toBe(frame());
  expect(frame({}, 'other')).not.toBe(frame());
});

test('a body that takes the name of another one changes every page, for it is told apart in their titles', () => {
  const named = (name: string) => ({ federations: [federation('9901', '同名'), federation('990102', name)] });
  const [before, after] = [keysOf(named('另一个')), keysOf(named('同名'))];
  expect(after.ofPlace('990101')).not.toBe(before.ofPlace('990101'));
});

test('what stands around a place is told without the frame, with villages or without', () => {
  const [before, framed] = [keysOf(), keysOf({}, 'other')];
  expect(framed.around.place('990101')).toBe(before.around.place('990101'));
  const village = keysOf({ villages: [villages('990101001', '改过'), villages('990102001')] });
  expect(village.around.place('9901')).not.toBe(before.around.place('9901'));
  expect(village.around.place('990102')).toBe(before.around.place('990102'));
  expect(village.bodiesAround.place('9901')).toBe(before.bodiesAround.place('9901'));
  const federation1 = keysOf({ federations: [federation('9901', '改名')] });
  for (const key of ['around', 'bodiesAround'] as const)
    expect(federation1[key].place('990102')).not.toBe(before[key].place('990102'));
});

test('what is told of a place that follows from records elsewhere touches its page, that of its association, and no other', () => {
  const told = (page: number) =>
    pageKeysOf(
      directoryOf(records),
      'frame',
      (text) => `<${text}>`,
      (code) => (code === '990102' ? `table/${page}/` : ''),
    );
  const [before, after] = [told(1), told(2)];
  for (const keys of ['around', 'bodiesAround'] as const)
    expect(after[keys].place('990102')).not.toBe(before[keys].place('990102'));
  expect(after.ofPlace('990102')).not.toBe(before.ofPlace('990102'));
  const own = records.associations.find((it) => it.id === '990102-blind');
  expect(own && after.ofAssociation(own)).not.toBe(own && before.ofAssociation(own));
  expect(after.ofPlace('990101')).toBe(before.ofPlace('990101'));
});
