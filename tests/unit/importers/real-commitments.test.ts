import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { stringify } from 'yaml';
import { auditsFrom } from '../../../src/domain/audits/audits.ts';
import { auditedBodies } from '../../../src/domain/audits/audit-bodies.ts';
import { overallStatus } from '../../../src/domain/commitments/commitment-counts.ts';
import { statusRows, type StatusRow } from '../../../src/domain/commitments/commitment-rows.ts';
import { commitmentsOf } from '../../../src/domain/commitments/commitments.ts';
import { measureFactsOf } from '../../../src/domain/measures/measure-facts-of.ts';
import { contentGates } from '../../../src/gates/index.ts';
import { runGates } from '../../../src/gates/run.ts';
import { readDirectory } from '../../../src/queries/directory/directory.ts';
import { readContent, recordsOf } from '../../../src/records/content.ts';
import type { CommitmentInput } from '../../../src/schemas/commitment.ts';
import { commitmentParts } from '../../../src/words/zh-CN/commitment-parts.ts';
import { importFile, real, root } from './support.ts';

const missing = !existsSync(real);
if (missing) console.log(`skipped: the five real texts are not at ${real}`);
test.skip(missing, 'the real texts are not on this machine');

/** The places of the five texts, as their notices name them. */
const places: Record<string, string | undefined> = {
  'suzhou-2020-49': '3205',
  'sixian-2020-reform': '341324',
  'zhengzhou-2020-43': '4101',
  'cdpf-2012-21': undefined,
  'tianjin-12-5-organization': '12',
};
const divisions = `code,name
12,天津市
120101,和平区
32,江苏省
3205,苏州市
320506,吴中区
34,安徽省
3413,宿州市
341324,泗县
41,河南省
4101,郑州市
410102,中原区
410102001,林山寨街道
`;
const title = { name: '专门协会', kind: 'blind', place: '3205', foundedOn: '2001-05-20' };
const money = {
  title: '协会经费',
  measure: 'association-money',
  publishedOn: '2022-03-01',
  source: { name: '经费公告' },
  rows: [
    { organisation: '3205-blind', year: 2020, value: '100000' },
    { organisation: '3205-blind', year: 2021, value: '95000' },
  ],
};

const commitmentsFor = (stem: string): CommitmentInput[] =>
  JSON.parse(
    readFileSync(resolve(root, 'tests/fixtures/commitments', `${stem}.json`), 'utf8'),
  ) as CommitmentInput[];

/** A content folder with the five texts, their commitments in their front matter. */
function writeContent(dir: string): void {
  for (const folder of ['policies', 'associations', 'observations'])
    mkdirSync(`${dir}/${folder}`, { recursive: true });
  const site = {
    name: '承诺',
    publisher: '残联',
    url: 'https://portal.example.org/',
    description: '五份文件',
  };
  writeFileSync(`${dir}/site.json`, JSON.stringify(site));
  writeFileSync(`${dir}/divisions.csv`, divisions);
  writeFileSync(`${dir}/associations/3205-blind.json`, JSON.stringify(title));
  writeFileSync(`${dir}/observations/money.json`, JSON.stringify(money));
  for (const [stem, place] of Object.entries(places)) {
    const { mdx } = importFile(resolve(real, 'policies', `${stem}.txt`));
    const more = { ...(place === undefined ? {} : { place }), commitments: commitmentsFor(stem) };
    const yaml = stringify(more, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
    writeFileSync(`${dir}/policies/${stem}.mdx`, mdx.replace('---\n', `---\n${yaml}`));
  }
}

interface Outcome {
  errors: string[];
  rows: Map<string, StatusRow[]>;
}

/** What stands where, on a day, with the five texts and a little more in a folder. */
async function outcomeOf(dir: string): Promise<Outcome> {
  writeContent(dir);
  const content = readContent(dir);
  const directory = readDirectory(dir);
  const withId = recordsOf(content, 'observations').map(({ id, data }) => ({ ...data, id }));
  const facts = measureFactsOf(
    {
      ...{ directory, bodies: auditedBodies(directory), audits: auditsFrom([]), evaluations: [] },
      ...{ surveys: [], inspections: [], observations: withId },
    },
    { today: '2026-11-24', due: '05-31' },
  );
  const policies = recordsOf(content, 'policies').map(({ id, data }) => ({ ...data, id }));
  const rows = new Map(
    commitmentsOf(policies).map((it): [string, StatusRow[]] => [it.id, statusRows(it, facts)]),
  );
  const { findings } = await runGates(contentGates, content);
  const errors = findings.filter((it) => it.level === 'error').map((it) => `${it.where}: ${it.what}`);
  return { errors, rows };
}

async function outcome(): Promise<Outcome> {
  const dir = mkdtempSync(join(tmpdir(), 'real-commitments-'));
  try {
    return await outcomeOf(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

test('thirty and more commitments of five real texts pass every gate and each has a status', async () => {
  const { errors, rows } = await outcome();
  expect(errors).toEqual([]);
  expect(rows.size).toBe(Object.keys(places).flatMap(commitmentsFor).length);
  expect(rows.size).toBeGreaterThanOrEqual(30);
  expect([...rows].filter(([, of]) => overallStatus(of) === undefined)).toEqual([]);
});

test('what is on record decides, and what is not is no data', async () => {
  const { rows } = await outcome();
  const said = (id: string): string[] =>
    (rows.get(id) ?? []).map((it) => `${commitmentParts.subject(it.subject)} ${it.period.key} ${it.status}`);
  expect(said('suzhou-association-money-city').slice(-3)).toEqual([
    '专门协会 2023 no-data',
    '专门协会 2022 no-data',
    // The text came in the middle of 2020, whose money is not asked of it.
    '专门协会 2021 not-reached',
  ]);
  expect(said('suzhou-association-money-grows').at(-1)).toBe('专门协会 2021 not-reached');
  expect(said('cdpf-five-associations').filter((it) => !it.endsWith('no-data'))).toEqual([]);
  expect(said('cdpf-association-coverage')).toEqual(['全部地区 2015-12-31 no-data']);
  expect(said('zhengzhou-phases')).toEqual([
    '中原区 2022-06-30 no-data',
    '中原区 2022-03-31 no-data',
    '中原区 2021-12-31 no-data',
    '中原区 2020-12-31 no-data',
  ]);
  expect(said('tianjin-volunteers')).toEqual(['天津市 2015-12-31 no-data']);
  expect(said('sixian-delegates-disabled')).toEqual(['泗县残联 standing no-data']);
});
