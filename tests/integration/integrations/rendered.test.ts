import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readBuiltSite } from '../../../src/gates/built-site.ts';
import { contentGates, siteGates } from '../../../src/gates/index.ts';
import { runGates, runSiteGates } from '../../../src/gates/run.ts';
import { releasesDir } from '../../../src/integrations/releases.ts';
import { readContent } from '../../../src/records/content.ts';
import { makeCheckout, runBuild, type BuildRun } from '../../support/build-site.ts';
import { fixture } from '../../support/fixture.ts';
import { longLaw } from '../../support/long-law.ts';
import { otherFileSystem } from '../../support/other-file-system.ts';
import { publishBefore } from './publish-before.ts';

// One site, rendered once, for all that is asked of a rendered site.
test.describe.configure({ mode: 'default' });

const policy = `---
title: "用遍了允许的写法"
clauseRule: 2
---

<Recipients>各县（区）残联：</Recipients>

为了**加强**和*改进*工作，见[另一份](/policies/a/)、[第一章](#c1)、[来源](https://www.example.org/)、[邮箱](mailto:office@example.org)、\`代码\`。

## 一、标题

### （一）下一级

第一行  
第二行

---

- 一级
  - 二级
    - 三级
      - 四级
        - 五级
          - 六级

1. 甲
2. 乙

| 项目 | 数量 |
| --- | --- |
| 站点 | 3 |

<Callout title="提示">

说明文字。

</Callout>

<Signature>云汀市残疾人联合会</Signature>

<Note>（此件公开发布）</Note>

<CopyTo>抄送：市民政局。</CopyTo>

<PrintedBy>云汀市残疾人联合会办公室</PrintedBy>

<Attachment title="附上的方案">

## 一、目标

### （一）下一级

方案的文字。

<Signature>云汀市残疾人联合会</Signature>

<Callout title="提示">

说明文字。

</Callout>

</Attachment>
`;

const page = `---
title: "用遍了允许的写法的说明页"
privacyReviewed:
  - words: "李明，视力一级"
    reason: "本人书面同意，2026-03-01 存档"
description: "说明页能用的写法"
updatedOn: "2026-03-01"
---

电话 <Fact name="contact.phone" />。

## 标题

李明，视力一级。

> 引文

---

- 一级
  - 二级

| 项目 | 数量 |
| --- | --- |
| 站点 | 3 |

<Callout title="提示">

由<Fact name="publisher" />回答。

<ContactCard />

</Callout>

<ContactCard />
`;

let far: string | undefined;
let dir: string;
/** The content at the start of the build, and the folder that was changed while it went on. */
let start: string;
let content: string;
let out: string;
let staging: string;
let checkout: string;
const security = '.well-known/security.txt';
const nameOf = (text: string): string => (JSON.parse(text) as { name: string }).name;
let run: BuildRun;

function writeStart(): void {
  cpSync(fixture('good-content'), start, { recursive: true });
  cpSync(fixture('disclosure/policies/request.mdx'), join(start, 'policies/request.mdx'));
  mkdirSync(join(start, 'pages'));
  writeFileSync(join(start, 'policies/all.mdx'), policy);
  writeFileSync(join(start, 'pages/all.mdx'), page);
  const law = longLaw(500, 200);
  expect(law.length).toBeGreaterThan(100_000);
  writeFileSync(join(start, 'policies/long.mdx'), law);
  writeNamesakes();
  cpSync(start, content, { recursive: true });
  mkdirSync(join(checkout, 'public/.well-known'));
  writeFileSync(join(checkout, 'public', security), 'at the start');
}

/** Two districts of one name, each with a federation, an association and an opportunity, and two texts with one title. */
function writeNamesakes(): void {
  const write = (path: string, record: object): void => {
    mkdirSync(dirname(join(start, path)), { recursive: true });
    writeFileSync(join(start, path), JSON.stringify(record));
  };
  const rows = [...Object.entries({ 99: '云泽省', 9901: '云汀市', 9902: '河口市' })];
  for (const district of ['990107', '990207']) {
    const serial = district.charAt(3);
    rows.push([district, '桥西区']);
    write(`federations/${district}.json`, { name: '桥西区残疾人联合会', place: district });
    write(`associations/${district}-blind.json`, { name: '桥西区盲人协会', kind: 'blind', place: district });
    write(`volunteering/ride-${district}.json`, {
      ...{ title: '桥西区陪伴出行', kind: '陪伴出行', organisation: district, place: district, wanted: 5 },
      when: { kind: 'ongoing', start: '2026-06-01T09:00', note: '每班两小时' },
      signUp: { url: 'https://volunteer.example.org/' },
      contact: { phones: [{ kind: 'voice', number: '0990-81234567' }], channels: [] },
      publishedOn: '2026-05-20',
    });
    const text = policy
      .replace('用遍了允许的写法', '关于陪伴出行的通知')
      .replace(
        '\n---\n',
        `\nnumber: { text: "河残〔2026〕${serial}号", agency: "河残", year: 2026, serial: ${serial} }\n---\n`,
      );
    writeFileSync(join(start, `policies/ride-${district}.mdx`), text);
  }
  const lines = rows.map(([code, name]) => `${code},${name}`);
  writeFileSync(join(start, 'divisions.csv'), ['code,name', ...lines.toSorted(), ''].join('\n'));
}

function changeAll(): void {
  const site = readFileSync(join(content, 'site.json'), 'utf8');
  writeFileSync(join(content, 'site.json'), site.replace(nameOf(site), '改过的名称'));
  rmSync(join(content, 'policies'), { recursive: true });
  writeFileSync(join(checkout, 'public', security), 'later');
  writeFileSync(join(checkout, 'public/new.txt'), 'later');
}

test.beforeAll(async () => {
  far = otherFileSystem();
  dir = mkdtempSync(join(tmpdir(), 'portal-rendered-'));
  [start, content] = [join(dir, 'start'), join(dir, '内容 a#b%20?c&d')];
  out = join(far ?? dir, '公布 a#b%20?c&d', 'site');
  staging = join(releasesDir(out), 'staging');
  checkout = makeCheckout();
  writeStart();
  publishBefore(dir, out);
  const build = runBuild(checkout, {
    ...{ PORTAL_BENCH: 'render', PORTAL_CONTENT: content, PORTAL_OUT: out },
  });
  const caches = join(checkout, '.cache');
  const hasBegun = () =>
    existsSync(caches) && readdirSync(caches).some((name) => existsSync(join(caches, name, 'site')));
  await expect.poll(hasBegun, { timeout: 60_000 }).toBe(true);
  changeAll();
  run = await build;
  expect(run.code, run.output).toBe(0);
});
test.afterAll(() => {
  for (const folder of [dir, checkout, ...(far === undefined ? [] : [far])])
    rmSync(folder, { recursive: true, force: true });
});

test('from and to any place, what was there at the start is built; a build that only renders publishes nothing and says so', () => {
  const { output } = run;
  expect(output).toContain('只渲染，没有检查，不公布');
  expect(output).not.toContain('已公布');
  expect(output).toMatch(/构建期间内容文件夹有改动，这次公布的是构建开始时的内容：policies\/.*site\.json/);
  expect(output).toMatch(/public\/\.well-known\/security\.txt.*public\/new\.txt/);
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('before');
  expect(readdirSync(releasesDir(out)).sort()).toEqual(['20260101T000000', 'build.lock', 'staging']);
  const name = nameOf(readFileSync(join(start, 'site.json'), 'utf8'));
  expect(readFileSync(join(staging, 'index.html'), 'utf8')).toContain(name);
  expect(readFileSync(join(staging, security), 'utf8')).toBe('at the start');
  expect(existsSync(join(staging, 'new.txt'))).toBe(false);
  for (const policy of readdirSync(join(start, 'policies')))
    expect(existsSync(join(staging, 'policies', policy.replace('.mdx', ''), 'index.html')), policy).toBe(
      true,
    );
});

test('what the check accepts the build renders, and its pages pass every gate that needs no browser', async () => {
  const { findings } = await runGates(contentGates, readContent(start));
  expect(findings.filter((it) => it.level === 'error')).toEqual([]);
  const site = readBuiltSite(staging, 'https://portal.example.org', '/');
  const files = ['policies/all/index.html', 'policies/long/index.html', 'all/index.html'];
  const own = site.pages.filter(({ file }) => files.includes(file));
  expect(own).toHaveLength(3);
  expect(own.find(({ file }) => file === files[1])?.html.match(/<p id="c\d+-art\d+"/g)).toHaveLength(500);
  expect(own.map((it) => it.html).join()).not.toMatch(/privacyReviewed|存档/);
  const gates = siteGates.filter(({ name }) => name !== 'axe' && name !== 'links');
  const report = await runSiteGates(gates, { ...site, pages: own });
  expect(report.findings).toEqual([]);
  const undated = own.find(({ url }) => url === '/policies/long/');
  expect(undated?.html).toContain('没有记录施行日期');
});

test('a text disclosed on request is on a page that says how to ask, and no word of it is in any file', () => {
  const files = readdirSync(staging, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name));
  expect(files.filter((file) => readFileSync(file).includes('秘密'))).toEqual([]);
  const html = readFileSync(join(staging, 'policies/request/index.html'), 'utf8');
  for (const part of ['依申请公开的文件', '云残字〔2026〕7号', '这份文件怎样申请？', '0990-81234567'])
    expect(html).toContain(part);
  const json = JSON.parse(readFileSync(join(staging, 'policies/request.json'), 'utf8')) as object;
  expect(json).toMatchObject({
    title: '依申请公开的文件',
    disclosure: '依申请公开',
    clauses: [],
    commitments: [],
  });
});

test('pages of what has the name of another say in their titles which of the two they are of, and links which they lead to', async () => {
  const site = readBuiltSite(staging, 'https://portal.example.org', '/');
  const report = await runSiteGates(
    siteGates.filter(({ name }) => ['titles', 'link-text'].includes(name)),
    site,
  );
  expect(report.findings).toEqual([]);
  const list = readFileSync(join(staging, 'policies/index.html'), 'utf8').replaceAll('<wbr>', '');
  for (const serial of [1, 2]) expect(list).toContain(`>关于陪伴出行的通知（河残〔2026〕${serial}号）</a>`);
  const filter = JSON.parse(readFileSync(join(staging, 'data/filters/policies.json'), 'utf8')) as {
    title: string;
  }[];
  expect(filter.map(({ title }) => title).filter((it) => it.startsWith('关于陪伴出行的通知'))).toEqual(
    expect.arrayContaining([1, 2].map((serial) => `关于陪伴出行的通知（河残〔2026〕${serial}号）`)),
  );
  const titleOf = (path: string): string =>
    /<title>(.*) - /.exec(readFileSync(join(staging, path, 'index.html'), 'utf8'))?.[1] ?? '';
  expect(titleOf('associations/990207-blind')).toBe('桥西区盲人协会（河口市）');
  expect(titleOf('volunteer/ride-990107')).toContain('（云汀市）');
  expect(titleOf('policies/ride-990107')).toBe('关于陪伴出行的通知（河残〔2026〕1号）');
  expect(titleOf('places/990107')).toBe('云泽省云汀市桥西区');
});
