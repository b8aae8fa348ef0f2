import { expect, test } from '@playwright/test';
import { connectionsOf } from '../../../src/gates/connections.ts';
import type { RecordFault } from '../../../src/gates/record-fault.ts';
import { recordFaults } from '../../../src/gates/record-faults.ts';
import { readContent, type Content } from '../../../src/records/content.ts';
import type { RecordPath } from '../../../src/records/folder.ts';
import { openContent } from '../../../src/records/open-content.ts';
import { contentOf } from '../../support/facts.ts';
import { fixture } from '../../support/fixture.ts';
import { files, rows } from './facts/rows.ts';

const day = '2026-11-26';

/** Contents with something wrong by every rule that looks at records, and the records that it lies in or beside. */
const contents = (): Content[] => [
  ...['facts', 'references', 'reconcile', 'results', 'volunteering'].map((it) => readContent(fixture(it))),
  ...rows.map(({ kind, bad, beside }) => contentOf(files(kind, bad, beside))),
];

const told = ({ record, path, what, level }: RecordFault): string =>
  [level, record.file, path.join('.'), what].join(' | ');

/** Errors of a content, each as a line that names its file. */
const errorsOf = (content: Content): Map<string, string> =>
  new Map(
    recordFaults(content, day)
      .filter(({ level }) => level === 'error')
      .map((it) => [told(it), it.record.file]),
  );

test('of one record the same is said whether it is asked alone or with all others', () => {
  let asked = 0;
  for (const content of contents()) {
    const all = recordFaults(content, day);
    for (const { file } of content.records) {
      const own = recordFaults({ ...content, asked: new Set([file]) }, day);
      const isOwn = ({ record }: RecordFault): boolean => record.file === file;
      expect(own.filter(isOwn).map(told)).toEqual(all.filter(isOwn).map(told));
      expect(own.filter((it) => !isOwn(it) && it.record.file.includes('/'))).toEqual([]);
      asked += own.filter(isOwn).length;
    }
  }
  expect(asked).toBeGreaterThan(400);
});

test('what a record makes wrong elsewhere is in a record that is connected with it', () => {
  let elsewhere = 0;
  for (const content of contents())
    for (const record of content.records) {
      const before = { ...content, records: content.records.filter((it) => it !== record) };
      const known = errorsOf(before);
      const connected = connectionsOf(before).of([record], []);
      for (const [line, file] of errorsOf({ ...before, records: [...before.records, record] })) {
        if (known.has(line) || file === record.file || !file.includes('/')) continue;
        expect([...connected], `${record.file}: ${line}`).toContain(file);
        elsewhere += 1;
      }
    }
  expect(elsewhere).toBeGreaterThan(20);
});

test('a record that nobody asks for is not read', () => {
  const dir = fixture('references');
  let read = 0;
  const { divisions } = readContent(dir);
  const content = openContent(
    dir,
    () => divisions,
    () => (read += 1),
  );
  expect(read).toBe(0);
  expect(recordFaults({ ...content, asked: new Set(['villages/990102001.json']) }, day).map(told)).toEqual(
    recordFaults({ ...readContent(dir), asked: new Set(['villages/990102001.json']) }, day).map(told),
  );
  expect(read).toBeLessThan(5);
  const isVillage = ({ collection }: RecordPath): boolean => collection === 'villages';
  const { of } = connectionsOf(content);
  expect([...of(content.records.filter(isVillage), [])]).toEqual([]);
  expect(read).toBeLessThan(5);
  expect(
    of(
      content.records.filter((it) => it.file === 'audits/nobody.json'),
      [],
    ).size,
  ).toBeGreaterThan(0);
  expect(read).toBe(content.records.length - content.records.filter(isVillage).length + 1);
});
