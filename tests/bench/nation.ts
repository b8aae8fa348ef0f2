/**
 * Builds the whole country with all gates, its search index and publishing, twice: from nothing, and after one changed record.
 * `npm run bench:nation [-- --provinces 2] [-- --keep] [-- --every-kind]`; the last also after one changed record of other kinds.
 */
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCheckout } from '../support/build-site.ts';
import { measuredBuild, type Measured } from './measured-build.ts';
import { otherChanges, villageChange } from './nation-changes.ts';
import {
  divisionsFile,
  nationContent,
  publishedContent,
  readRealDivisions,
  writeContent,
} from './nation-content.ts';

const { values } = parseArgs({
  options: {
    provinces: { type: 'string' },
    keep: { type: 'boolean', default: false },
    'every-kind': { type: 'boolean', default: false },
  },
});
const list = resolve(import.meta.dirname, '../..', divisionsFile);
if (!existsSync(list)) {
  console.error(`没有 ${divisionsFile}（全国行政区划表），没有测量`);
  process.exit(1);
}

const giga = (bytes: number): string => `${(bytes / 1e9).toFixed(2)} GB`;
const clock = (value: number): string => `${value.toFixed(1)} s`;

/** Number of files in a folder and their bytes. */
async function weigh(dir: string): Promise<{ files: number; bytes: number }> {
  if (!existsSync(dir)) return { files: 0, bytes: 0 };
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((it) => it.isFile());
  const bytes = files.reduce((sum, it) => sum + statSync(join(it.parentPath, it.name)).size, 0);
  return { files: files.length, bytes };
}

function print(title: string, it: Measured): void {
  const { content, preparing, rendering, search, gates, publishing } = it.phases;
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
  console.log(`
${title}，系统负载（1、5、15 分钟）${load}
  内容检查            ${clock(content)}
  准备网页程序        ${clock(preparing)}
  渲染                ${clock(rendering)}，${it.files} 个网页和文件，照用 ${it.kept} 个
  搜索索引，渲染以后  ${clock(search)}
  成品检查            ${clock(gates)}，${it.pages} 页
  公布                ${clock(publishing)}
  全程                ${clock(it.whole)}；处理器 ${clock(it.user)} + ${clock(it.system)}，内存最高 ${giga(it.peak)}`);
  for (const line of it.gates) console.log(`  ${line}`);
}

const dir = mkdtempSync(join(tmpdir(), 'portal-nation-'));
const checkout = makeCheckout();
try {
  console.log(`${availableParallelism()} 核，${giga(totalmem())}，Node ${process.version}，文件夹 ${dir}`);
  const content = join(dir, 'content');
  const divisions = readRealDivisions(list, values.provinces ? Number(values.provinces) : Infinity);
  const directory = writeContent(content, nationContent(divisions));
  const published = writeContent(content, publishedContent(divisions));
  console.log(
    `内容：${divisions.length} 个区划；名录 ${directory} 个文件，${[
      'audits',
      'evaluations',
      'policies',
      'volunteering',
    ]
      .map((it) => `${it} ${readdirSync(join(content, it)).length}`)
      .join('、')}，共 ${directory + published} 个文件，${giga((await weigh(content)).bytes)}`,
  );

  const env = { PORTAL_CONTENT: content, PORTAL_OUT: join(dir, 'site') };
  print('从头构建', await measuredBuild(checkout, dir, env));
  const output = await weigh(realpathSync(join(dir, 'site')));
  const cache = await weigh(join(checkout, '.cache'));
  console.log(
    `\n成品 ${output.files} 个文件，${giga(output.bytes)}；缓存 ${cache.files} 个文件，${giga(cache.bytes)}`,
  );

  const township = divisions.find(({ code }) => code.length === 9)?.code ?? '';
  for (const { name, make } of [villageChange(township), ...(values['every-kind'] ? otherChanges : [])]) {
    make(content);
    print(`改动一条记录后：${name}`, await measuredBuild(checkout, dir, env));
  }
} finally {
  if (values.keep) console.log(`留下了 ${dir} 和 ${checkout}`);
  else for (const path of [dir, checkout]) rmSync(path, { recursive: true, force: true });
}
