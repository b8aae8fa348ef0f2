/**
 * Times the import of long PDF files with a text layer, each a made-up law of so many pages:
 * `npm run bench:pdf [-- 300 600]`. Prints time, processor's time and memory of the import and of the process
 * that reads the PDF for it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chinese, latin, pdf } from '../unit/importers/pdf-builder.ts';

const root = resolve(import.meta.dirname, '../..');
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [300, 600];

const digits = Array.from('〇一二三四五六七八九');
const written = (number: number): string =>
  Array.from(String(number))
    .map((it) => digits[Number(it)])
    .join('');
const sentence =
  '县级以上残疾人联合会应当建立服务台账，按季度走访本辖区的持证残疾人，核对服务需求、服务内容和完成情况，';

/** A page of 25 lines of 32 signs: articles of five lines each, a running number below. */
function page(number: number): string {
  const rows = Array.from({ length: 5 }, (_, index) => {
    const article = `第${written(number * 5 + index + 1)}条\u3000${sentence}${sentence}并在三十日内公布结果。`;
    return Array.from(article.matchAll(/.{1,32}/gu), ([it]) => it);
  }).flat();
  const shown = rows.map((it, row) => chinese(it, 72, 740 - row * 24, 14));
  const title = number === 0 ? [chinese('云汀市残疾人服务条例', 200, 780, 22)] : [];
  return [...title, ...shown, latin(`- ${number + 1} -`, 285, 40, 10)].join('\n');
}

interface Used {
  peak: number;
  user: number;
  system: number;
}

const folder = mkdtempSync(join(tmpdir(), 'portal-bench-pdf-'));
const usage = join(folder, 'usage.json');
const preload = pathToFileURL(join(root, 'tests/bench/usage.ts')).href;

/** Runs Node and says how it ended, how long it took and what it used, in words. */
function measured(...args: readonly string[]): { used: string; said: string } {
  const began = performance.now();
  const env = { ...process.env, BENCH_USAGE: usage };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
    encoding: 'utf8',
    cwd: root,
    env,
  });
  const seconds = (performance.now() - began) / 1000;
  const { peak, user, system } = JSON.parse(readFileSync(usage, 'utf8')) as Used;
  const used = `exit code ${status}, ${seconds.toFixed(1)} s, processor ${user.toFixed(1)} s + ${system.toFixed(1)} s, ${Math.round(peak / 1e6)} MB`;
  return { used, said: stdout + stderr };
}

/** What the process that reads a PDF does, alone. */
const reading =
  'const [, module, file] = process.argv; const { extractPdf } = await import(module);' +
  "await extractPdf(new Uint8Array((await import('node:fs')).readFileSync(file)));";

try {
  for (const count of counts) {
    const file = join(folder, `law-${count}.pdf`);
    writeFileSync(file, pdf(...Array.from({ length: count }, (_, index) => page(index))));
    const whole = measured('scripts/import.ts', 'policy', file, '--into', join(folder, 'content'));
    console.log(`${count} pages, whole import: ${whole.used}`);
    console.log(whole.said.split('\n').slice(0, 4).join('\n'));
    const reader = measured(
      '--input-type=module',
      '-e',
      reading,
      join(root, 'src/importers/pdf/extract.ts'),
      file,
    );
    console.log(`${count} pages, process that reads the PDF, again alone: ${reader.used}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  `${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1) ?? ''}, Node ${process.version}`,
);
