/**
 * Times the import of many forms in one call, audits of fictional associations made of one real form:
 * `npm run bench:forms [-- 100]`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { runImport } from '../../src/importers/index.ts';

const count = Number(process.argv[2] ?? 100);
const form = unzipSync(
  readFileSync(resolve(import.meta.dirname, '../../../shared/real/forms/audit-city-blind.xlsx')),
);
const strings = 'xl/sharedStrings.xml';
const text = strFromU8(form[strings] ?? new Uint8Array());

const folder = mkdtempSync(join(tmpdir(), 'portal-bench-forms-'));
try {
  const into = join(folder, 'content');
  mkdirSync(join(into, 'associations'), { recursive: true });
  const files = Array.from({ length: count }, (_, index) => {
    const place = String(990_000 + index);
    const name = `第${index + 1}盲人协会`;
    const record = { name, kind: 'blind', place };
    writeFileSync(join(into, 'associations', `${place}-blind.json`), JSON.stringify(record));
    const path = join(folder, `${place}.xlsx`);
    const asWritten = text.replaceAll('云汀市盲人协会', name).replaceAll('第314号', `第${index + 1}号`);
    const own = { ...form, [strings]: strToU8(asWritten) };
    writeFileSync(path, zipSync(own));
    return path;
  });
  const start = performance.now();
  const said: string[] = [];
  const code = await runImport(['audit', ...files, '--into', into], {
    out: (line) => void said.push(line),
    error: (line) => {
      console.log(line);
    },
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(`${count} 份表，退出码 ${code}，${seconds.toFixed(1)} 秒，${said.length} 行报告`);
  console.log(
    `${availableParallelism()} 核，负载 ${loadavg()[0]?.toFixed(1) ?? ''}，Node ${process.version}`,
  );
  process.exitCode = code;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
