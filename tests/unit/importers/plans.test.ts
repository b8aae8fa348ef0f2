import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { organisationOf } from '../../../src/importers/audit/organisation-of.ts';
import { planSite } from '../../../src/importers/new-content.ts';
import { organisationsNamed, type KnownOrganisation } from '../../../src/importers/organisations.ts';
import type { Cell, Grid } from '../../../src/importers/sheet/cell.ts';
import { writeFiles } from '../../../src/importers/write-files.ts';
import { withFolder } from './support.ts';

test('a new content folder is called by the one body that its records come from', () =>
  withFolder((folder) => {
    const nameIn = (...publishers: string[]): unknown =>
      (JSON.parse(planSite(folder, publishers)?.text ?? '{}') as { publisher?: string }).publisher;
    expect(nameIn('云汀市残联', '云汀市残联')).toBe('云汀市残联');
    expect([nameIn('甲', '乙'), nameIn(), nameIn('')]).toEqual(Array(3).fill('残疾人联合会'));
    expect(planSite(folder, ['甲'])).toEqual({
      path: join(folder, 'site.json'),
      text: '{\n  "name": "甲信息公开",\n  "publisher": "甲",\n  "url": "https://example.org/",\n  "description": "甲公开的信息"\n}\n',
    });
    writeFileSync(join(folder, 'site.json'), '{}');
    expect(planSite(folder, ['甲'])).toBeNull();
  }));

test('files are written whole, in folders made for them; where one can not be, none is changed and nothing is left', () =>
  withFolder((folder) => {
    const at = (name: string) => join(folder, name);
    writeFiles([
      { path: at('a/one.json'), text: '1' },
      { path: at('b/two.json'), text: '2' },
    ]);
    expect(readFileSync(at('b/two.json'), 'utf8')).toBe('2');
    writeFileSync(at('taken'), '');
    expect(() => {
      writeFiles([
        { path: at('a/one.json'), text: 'changed' },
        { path: at('taken/three.json'), text: '3' },
      ]);
    }).toThrow();
    expect(readFileSync(at('a/one.json'), 'utf8')).toBe('1');
    mkdirSync(at('c'));
    expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual([
      ...['a', 'a/one.json', 'b', 'b/two.json', 'c', 'taken'],
    ]);
  }));

const code = '51990100MJ0000001X';
const blind: KnownOrganisation = { id: '9901-blind', name: '云汀市盲人协会', collection: 'associations' };
const coded: KnownOrganisation = { ...blind, id: 'coded', name: '有代码的协会', creditCode: code };

/** What an audit is found to be of, or what is told and at which field. */
function found(known: readonly KnownOrganisation[], organisation?: string, creditCode?: string): string {
  const { found: it, problem } = organisationOf(
    known,
    { file: 'a.xlsx', sheet: '封面' } as Grid,
    {
      values: { organisation, code: creditCode },
      cell: (field: string) => ({ address: field, master: field, text: '' }) as Cell,
    } as unknown as Parameters<typeof organisationOf>[2],
  );
  return it?.id ?? (problem ? `${problem.cell ?? ''}: ${problem.what}` : '-');
}

test('an audit is of the body with its credit code, else of its exact name', () => {
  expect(found([blind, coded], '云汀市 盲人协会')).toBe('9901-blind');
  expect(found([blind, coded], '有代码的协会', code)).toBe('coded');
  expect(found([blind], '云汀市盲人协会', code)).toBe('9901-blind');
  expect(found([blind])).toBe('-');
});

test('code and name of two bodies, a name that none or two have, another code: each told at its cell', () => {
  expect(found([blind, coded], '云汀市盲人协会', code)).toBe(
    `organisation: 代码 ${code} 是“有代码的协会”（coded）的，这里写的是“云汀市盲人协会”`,
  );
  for (const like of ['云汀市聋人协会', '云汀市盲协'])
    expect(found([blind], like)).toBe(
      `organisation: 内容文件夹里没有“${like}”，名字像的有：云汀市盲人协会（9901-blind）`,
    );
  expect(found([blind], '远山基金会')).toBe('organisation: 内容文件夹里没有“远山基金会”');
  expect(found([blind, { ...blind, id: 'twin' }], blind.name)).toBe(
    'organisation: 内容文件夹里有 2 个“云汀市盲人协会”',
  );
  expect(found([coded], coded.name, '51990100MJ0000002X')).toBe(
    `code: “有代码的协会”（coded）的统一社会信用代码是 ${code}，这里写的是 51990100MJ0000002X`,
  );
});

test('names are compared without spaces and widths', () => {
  expect(organisationsNamed([blind, coded], '云汀市　盲人协会').map((it) => it.id)).toEqual(['9901-blind']);
  expect(organisationsNamed([blind], '盲人协会')).toEqual([]);
});
