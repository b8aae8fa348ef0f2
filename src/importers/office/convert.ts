import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Refusal } from '../source/types.ts';

const programs = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
/** LibreOffice takes seconds; a machine with other work to do takes longer. */
const seconds = 120;

/** Formats that LibreOffice converts: extension, and the filter that reads it and nothing else. */
const oldFormats = {
  word: ['doc', 'MS Word 97'],
  wordXml: ['xml', 'MS Word 2003 XML'],
  flatText: ['fodt', 'OpenDocument Text Flat XML'],
  excel: ['xls', 'MS Excel 97'],
  excelXml: ['xml', 'MS Excel 2003 XML'],
  excelBinary: ['xlsb', 'Calc MS Excel 2007 Binary'],
} as const;

/** A format that LibreOffice converts. */
export type OldFormat = keyof typeof oldFormats;

/**
 * A file of an old format in a new one, by LibreOffice, with a profile of its own; undefined where that is not installed.
 * Throws a Refusal where it can't convert the file.
 */
export function convertOffice(bytes: Uint8Array, from: OldFormat, to: 'docx' | 'xlsx'): Buffer | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const [extension, filter] = oldFormats[from];
    const source = join(folder, `source.${extension}`);
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [
      profile,
      '--headless',
      '--norestore',
      `--infilter=${filter}`,
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      source,
    ];
    const runs = programs.map((program) => () => spawnSync(program, args, { timeout: seconds * 1000 }));
    const done = runs.reduce<ReturnType<typeof spawnSync> | undefined>((found, run) => {
      if (found) return found;
      const it = run();
      return it.error && 'code' in it.error && it.error.code === 'ENOENT' ? undefined : it;
    }, undefined);
    if (!done) return undefined;
    const result = join(folder, 'out', `source.${to}`);
    if (existsSync(result)) return readFileSync(result);
    throw new Refusal(
      `LibreOffice 打不开这个文件，可能已损坏或者加了密码。请用 Word、Excel 或 WPS 打开，另存为 .${to} 再导入`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
