import { expect, test } from '@playwright/test';
import { dataPackage } from '../../../../src/exports/json/data-package.ts';
import {
  formats,
  formatsFor,
  lineFormats,
  mediaType,
  townshipFormats,
} from '../../../../src/exports/formats/formats.ts';
import { known } from '../../../../src/exports/tables/known.ts';
import { words } from '../../../../src/words/zh-CN/index.ts';

test('a table has every format that its rows fit in', () => {
  const { limit = 0 } = formats.xlsx;
  expect(limit).toBeGreaterThan(0);
  expect(formatsFor(0)).toEqual(['xlsx', 'csv', 'json']);
  expect(formatsFor(limit)).toEqual(['xlsx', 'csv', 'json']);
  expect(formatsFor(limit + 1)).toEqual(['csv', 'json']);
});

test('lines of a record and villages have fewer, and a media type says no parameters', () => {
  expect(lineFormats).toEqual(['xlsx', 'csv']);
  expect(townshipFormats).toEqual(['csv', 'json']);
  expect([mediaType('csv'), mediaType('json')]).toEqual(['text/csv', 'application/json']);
  expect(mediaType('xlsx')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
});

test('the data package says of each file what it holds, and of each column what it means', () => {
  const about = {
    ...{ name: 'p', title: 'T', description: 'D', homepage: 'https://portal.example.org/' },
    ...{ id: 'urn:uuid:p', publisher: 'P', madeAt: new Date('2026-03-12T04:00:00Z') },
    licences: { licenses: [{ title: 'L', path: 'https://example.org/l' }] },
  };
  const column = (path: string, type: 'string' | 'boolean', help = '') => ({
    ...{ path, header: `H ${path}`, help, type },
    cell: () => undefined,
  });
  const table = {
    ...{ name: 't', title: 'Table', page: 'https://portal.example.org/t/', key: ['id', 'gone'] },
    ...{ columns: [column('id', 'string', 'what it is'), column('open', 'boolean')], bytes: 7, sha256: 'ab' },
  };
  expect(dataPackage(words, about, [table])).toEqual({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...{ name: 'p', id: 'urn:uuid:p', title: 'T', description: 'D' },
    homepage: 'https://portal.example.org/',
    licenses: [{ title: 'L', path: 'https://example.org/l' }],
    created: '2026-03-12T04:00:00.000Z',
    contributors: [{ title: 'P', roles: ['publisher'] }],
    resources: [
      {
        ...{ name: 't', type: 'table', title: 'Table', path: 'package/t.csv', homepage: table.page },
        ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', bytes: 7, hash: 'sha256:ab' },
        dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: [
            { name: 'H id', title: 'id', type: 'string', description: 'what it is' },
            { name: 'H open', title: 'open', type: 'boolean', trueValues: ['是'], falseValues: ['否'] },
          ],
          missingValues: [''],
          primaryKey: ['H id', 'gone'],
        },
      },
    ],
  });
});

test('what is not on record has no field; what is zero or no has one', () => {
  const item = { a: undefined, b: '', c: 0, d: false, e: 'x' };
  expect(Object.entries(known(item))).toEqual([
    ['c', 0],
    ['d', false],
    ['e', 'x'],
  ]);
});

test('a JSON list tells the day in China on which it was made', async () => {
  const about = {
    ...{
      title: 'T',
      publisher: 'P',
      url: 'https://portal.example.org/t/',
      schema: 'https://portal.example.org/s',
    },
    ...{ words, columns: [], rows: [], about: [] },
  };
  const dayOf = async (moment: string): Promise<unknown> => {
    const blocks = await formats.json.write({ ...about, madeAt: new Date(moment) });
    return (JSON.parse(Buffer.concat([...blocks]).toString()) as { generated: unknown }).generated;
  };
  expect(await dayOf('2026-03-12T15:59:59Z')).toBe('2026-03-12');
  expect(await dayOf('2026-03-12T16:00:00Z')).toBe('2026-03-13');
});
