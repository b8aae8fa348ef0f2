import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readBuiltSite } from '../../../src/gates/built-site.ts';
import { contentGates, siteGates } from '../../../src/gates/index.ts';
import { runGates, runSiteGates } from '../../../src/gates/run.ts';
import { releasesDir } from '../../../src/integrations/releases.ts';
import { readContent } from '../../../src/records/content.ts';
import { buildSite } from '../../support/build-site.ts';
import { fixture } from '../../support/fixture.ts';
import { longLaw } from '../../support/long-law.ts';

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

let dir: string;
let content: string;
let staging: string;

test.beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'portal-rendered-'));
  const out = join(dir, 'site');
  [content, staging] = [join(dir, 'content'), join(releasesDir(out), 'staging')];
  cpSync(fixture('good-content'), content, { recursive: true });
  cpSync(fixture('disclosure/policies/request.mdx'), join(content, 'policies/request.mdx'));
  mkdirSync(join(content, 'pages'));
  writeFileSync(join(content, 'policies/all.mdx'), policy);
  writeFileSync(join(content, 'pages/all.mdx'), page);
  const law = longLaw(500, 200);
  expect(law.length).toBeGreaterThan(100_000);
  writeFileSync(join(content, 'policies/long.mdx'), law);
  const run = await buildSite({ content, out, env: { PORTAL_BENCH: 'render' } });
  expect(run.code, run.output).toBe(0);
});
test.afterAll(() => rmSync(dir, { recursive: true }));

test('what the check accepts the build renders, and its pages pass every gate that needs no browser', async () => {
  const { findings } = await runGates(contentGates, readContent(content));
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
