import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readBuiltSite } from '../../../../src/gates/built-site.ts';
import { findingsFile } from '../../../../src/gates/findings/findings-file.ts';
import { findingsPage } from '../../../../src/gates/findings/findings-page.ts';
import { sarifOf } from '../../../../src/gates/findings/sarif.ts';
import { findingsDir, writeFindings } from '../../../../src/gates/findings/write-findings.ts';
import { createHtmlGate } from '../../../../src/gates/html-validate.ts';
import { checked, finding } from '../../../support/checked.ts';
import { reportFiles, reportFixture } from '../../../support/told/report.ts';

const { findings } = checked;
const bases = { base: '/portal/', contentPath: '内容/' };
let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-findings-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

const read = (dir: string, name: string): unknown => JSON.parse(readFileSync(join(dir, name), 'utf8'));

test('the JSON has every place once, by cause, and fits the schema beside it', () => {
  const dir = findingsDir(join(folder, 'site'));
  expect(writeFindings(dir, checked, bases)).toBe(join(folder, 'site-findings/findings.html'));
  const file = read(dir, 'findings.json') as ReturnType<typeof findingsFile>;
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    read(dir, file.$schema) as object,
  );
  expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...file, causes: [{ ...file.causes[0], level: 'note' }] })).toBe(false);
  expect(file).toMatchObject({ passed: false, errors: 6, warnings: 1 });
  expect(file.gates.map(({ name }) => name)).toEqual(['facts', 'public', 'axe', 'links']);
  expect(file.causes.map(({ gate, pages, places }) => [gate, pages, places.length])).toEqual([
    ['facts', 0, 1],
    ['public', 0, 1],
    ['axe', 3, 3],
    ['axe', 1, 1],
    ['links', 0, 1],
  ]);
  expect(file.causes.flatMap(({ places }) => places.map(({ where }) => where)).sort()).toEqual(
    findings.map(({ where }) => where).sort(),
  );
});

test('the log is SARIF by its own schema, with relative places and steady fingerprints', () => {
  const fixture = join(import.meta.dirname, '../../../fixtures/findings/sarif-2.1.0-rtm.5.json');
  const draft4 = JSON.parse(readFileSync(fixture, 'utf8')) as object;
  const schema = { ...draft4, $schema: undefined, id: undefined };
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  const log = sarifOf(findingsFile(checked), bases) as {
    runs: [
      { results: { ruleId: string; ruleIndex: number; locations: object[]; partialFingerprints: object }[] },
    ];
  };
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...log, version: '2.0.0' })).toBe(false);
  const { results } = log.runs[0];
  expect(results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex])).toEqual([
    ['facts', 0],
    ['public', 1],
    ...[1, 2, 3, 4].map(() => ['axe', 2]),
    ['links', 3],
  ]);
  expect([0, 1, 2, 5, 6].map((at) => results[at]?.locations[0])).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: '%E6%94%BF%E7%AD%96/a.mdx', uriBaseId: 'CONTENT' },
        region: { startLine: 3 },
      },
      logicalLocations: [{ fullyQualifiedName: 'days.0', kind: 'member' }],
    },
    {
      physicalLocation: {
        artifactLocation: { uri: 'public/%E5%B9%B4%E6%8A%A5%201.pdf', uriBaseId: '%SRCROOT%' },
      },
    },
    {
      physicalLocation: {
        artifactLocation: { uri: 'places/1/index.html', uriBaseId: 'SITE' },
        region: { startLine: 1, startColumn: 5 },
      },
      logicalLocations: [{ fullyQualifiedName: 'li:nth-child(1) > a', kind: 'element' }],
    },
    {
      physicalLocation: { artifactLocation: { uri: '404.html', uriBaseId: 'SITE' } },
      logicalLocations: [{ fullyQualifiedName: 'main', kind: 'element' }],
    },
    { logicalLocations: [{ fullyQualifiedName: '检查程序', kind: 'member' }] },
  ]);
  const moved = findings.map((it) => ({ ...it, where: it.where.replace(/第 (\d)/, '第 1$1') }));
  const again = sarifOf(findingsFile({ ...checked, findings: moved }), bases) as typeof log;
  expect(again.runs[0].results.map((it) => it.partialFingerprints)).toEqual(
    results.map((it) => it.partialFingerprints).map((it, at) => (at === 0 ? expect.anything() : it)),
  );
  expect(new Set(results.map((it) => JSON.stringify(it.partialFingerprints))).size).toBe(results.length);
});

test('the page is valid HTML and shows text as text; axe looks at it in the integration tests', async () => {
  const many = Array.from({ length: 130 }, (_, at) =>
    finding('axe', `/portal/many/${at}/ p`, { what: '太多' }),
  );
  const file = findingsFile({ ...checked, findings: [...findings, ...many] });
  writeFileSync(join(folder, 'index.html'), findingsPage(file));
  const site = readBuiltSite(folder, 'https://portal.example.org', '/');
  expect(await createHtmlGate(join(folder, 'cache')).check(site)).toEqual([]);
  const html = findingsPage(file);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;〔U+202E〕');
  expect(html).toContain('还有 30 处，全部在旁边的 findings.json 里。');
  expect(html).toContain('<h1>检查没有通过：136 处错误，1 处提醒</h1>');
});

test('nobody else may read the folder, and what is not the report stays when nothing is found', () => {
  const dir = join(folder, 'site-findings');
  mkdirSync(dir);
  writeFindings(dir, checked, bases);
  expect(statSync(dir).mode & 0o777).toBe(0o700);
  expect(readdirSync(dir).sort()).toEqual([
    ...['findings.html', 'findings.json', 'findings.sarif', 'findings.schema.json'],
  ]);
  writeFileSync(join(dir, 'mine.txt'), 'mine');
  expect(writeFindings(dir, { ...checked, findings: [] }, bases)).toBeUndefined();
  expect(readdirSync(dir)).toEqual(['mine.txt']);
  rmSync(join(dir, 'mine.txt'));
  writeFindings(dir, { ...checked, findings: [] }, bases);
  expect(readdirSync(folder)).toEqual([]);
});

for (const [name, text] of Object.entries(reportFiles()))
  test(`of the same findings ${name} is as stated`, () => {
    expect(text.split('\n')).toEqual(readFileSync(reportFixture(name), 'utf8').split('\n'));
  });
