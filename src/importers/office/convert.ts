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
/** How long LibreOffice may take: seconds for any real file, but a machine with other work to do takes longer. */
const mostSeconds = 120;

/** Formats that LibreOffice converts: extension, and the filter that reads it and nothing else. */
const oldFormats = {
  word: ['doc', 'MS Word 97'],
  wordXml: ['xml', 'MS Word 2003 XML'],
  flatText: ['fodt', 'OpenDocument Text Flat XML'],
  flatSheet: ['fods', 'OpenDocument Spreadsheet Flat XML'],
  excel: ['xls', 'MS Excel 97'],
  excelXml: ['xml', 'MS Excel 2003 XML'],
  excelBinary: ['xlsb', 'Calc MS Excel 2007 Binary'],
} as const;

/** A format that LibreOffice converts. */
export type OldFormat = keyof typeof oldFormats;

/** Runs the first of the programs that is installed; what is left of it after its time is ended with it. */
function run(args: readonly string[], seconds: number): 'done' | 'missing' | 'slow' {
  // A group of its own, to be ended whole: Node takes `detached` here as `spawn` does, its types do not list it.
  const options = { timeout: seconds * 1000, detached: true, stdio: 'ignore' as const };
  for (const program of programs) {
    const { error, pid } = spawnSync(program, args, options);
    const code = error && 'code' in error ? error.code : undefined;
    if (code === 'ETIMEDOUT') {
      endGroup(pid);
      return 'slow';
    }
    if (code === undefined) return 'done';
  }
  return 'missing';
}

/** The program only starts another one, which goes on when the first is ended. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended, or the system knows no groups.
  }
}

/**
 * A file of an old format in a new one, by LibreOffice, with a profile of its own; undefined where that is not installed.
 * Throws a Refusal where it can't convert the file, or not within `seconds`.
 */
export function convertOffice(
  bytes: Uint8Array,
  from: OldFormat,
  to: 'docx' | 'xlsx',
  seconds = mostSeconds,
): Buffer | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const [extension, filter] = oldFormats[from];
    const source = join(folder, `source.${extension}`);
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const ended = run(
      [
        ...[profile, '--headless', '--norestore', `--infilter=${filter}`],
        ...['--convert-to', to, '--outdir', join(folder, 'out'), source],
      ],
      seconds,
    );
    if (ended === 'missing') return undefined;
    const otherwise = `请用 Word、Excel 或 WPS 打开，另存为 .${to} 再导入`;
    if (ended === 'slow')
      throw new Refusal(`LibreOffice 用了 ${seconds} 秒还没有转换完，停下了，没有读。${otherwise}`);
    const result = join(folder, 'out', `source.${to}`);
    if (existsSync(result)) return readFileSync(result);
    throw new Refusal(`LibreOffice 打不开这个文件，可能已损坏或者加了密码。${otherwise}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
