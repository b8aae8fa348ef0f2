import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../../../src/records/content.ts';
import { openDivisions } from '../../../src/importers/divisions.ts';
import type { Destination, SheetImport } from '../../../src/importers/sheet/types.ts';
import type { Grid } from '../../../src/importers/sheet/cell.ts';
import { readWorkbook } from '../../../src/importers/sheet/workbook.ts';
import { build, divisions, type SheetPlan } from './sheet-support.ts';

type Line = SheetPlan['lines'][number];

/** A content folder with a federation, three associations, an organisation, a policy text and a document. */
export function bodiesIn(folder: string, more: Readonly<Record<string, object>> = {}): string {
  const into = join(folder, 'content');
  const files = {
    site: { name: '样例', publisher: '样例', url: 'https://example.org/', description: '样例' },
    'federations/9901': { name: '云汀市残疾人联合会', place: '9901' },
    'associations/9901-blind': { name: '云汀市盲人协会', place: '9901', kind: 'blind' },
    'associations/9901-deaf': { name: '云汀市聋人协会', place: '9901', kind: 'deaf' },
    'associations/990102-blind': { name: '临溪区盲人协会', place: '990102', kind: 'blind' },
    'documents/money-2024': {
      ...{ title: '2024 年协会经费公告', kind: '经费公告', organisation: '9901', publishedOn: '2025-03-01' },
    },
    ...more,
  };
  for (const [path, record] of Object.entries(files)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, `${path}.json`), JSON.stringify(record));
  }
  mkdirSync(join(into, 'policies'));
  writeFileSync(
    join(into, 'policies/yunting-1.mdx'),
    `---\ntitle: 样例意见\ncommitments:\n  - id: rules-posted-everywhere\n    clause: c1\n    sentence: 制度上墙。\n    strength: duty\n    measure: rules-posted\n    comparison: at-least\n    value: "100"\n    unit: "%"\n    binds: { who: place, levels: [county] }\n---\n\n## 一、制度\n`,
  );
  cpSync(divisions, join(into, 'divisions.csv'));
  return into;
}

/** Reads sheets into a content folder with a verb’s own reader; what it tells as `A1 what`. */
export async function readInto(
  read: (grids: readonly Grid[], destination: Destination) => SheetImport,
  contentDir: string,
  sheets: readonly SheetPlan[],
  options: Partial<Destination> = {},
): Promise<SheetImport & { told: string[]; files: Record<string, unknown> }> {
  const path = join(dirname(contentDir), 'form.xlsx');
  const result = read(await readWorkbook(await build(path, sheets)), {
    ...{ files: [path], contentDir, replace: false, divisions: undefined, id: undefined },
    ...{ published: '2025-03-01', reason: undefined, lists: openDivisions(contentDir, undefined) },
    content: () => readContent(contentDir),
    ...options,
  });
  return {
    ...result,
    told: result.problems.map(({ cell = '', what }) => `${cell} ${what}`),
    files: Object.fromEntries(result.records.map(({ target, record }) => [target, record])),
  };
}

/** A sheet: labels with their values, then a header and rows below. */
export const formOf = (
  head: Readonly<Record<string, Line[number]>>,
  header: readonly string[],
  rows: readonly Line[],
): SheetPlan => ({ name: '表', lines: [...Object.entries(head), [], header, ...rows] });

/** Puts the files of an import into a content folder, as the command does. */
export function publish(contentDir: string, files: Readonly<Record<string, unknown>>): void {
  for (const [target, record] of Object.entries(files)) {
    mkdirSync(dirname(join(contentDir, target)), { recursive: true });
    writeFileSync(join(contentDir, target), JSON.stringify(record));
  }
}
