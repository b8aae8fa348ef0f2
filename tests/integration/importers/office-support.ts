import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const isInstalled = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'soffice')));

/** Why tests that need LibreOffice are skipped; empty where it is installed. */
export const withoutOffice = isInstalled
  ? ''
  : 'LibreOffice is not installed: nothing of .doc, .wps, .xls, .et, .xlsb, .fodt, .fods and the XML of Office 2003 was tried';
if (withoutOffice) console.warn(withoutOffice);

/** Makes .xlsx files of .xls files in one start of LibreOffice, which costs as much as its work on a hundred small files. */
export function convertedByOffice(folder: string, files: readonly string[]): string[] {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const out = join(folder, 'converted');
  const args = [
    '--headless',
    '--norestore',
    '--infilter=MS Excel 97',
    '--convert-to',
    'xlsx',
    '--outdir',
    out,
  ];
  spawnSync('soffice', [profile, ...args, ...files], { stdio: 'ignore' });
  return files.map((file) => join(out, `${basename(file, '.xls')}.xlsx`)).filter((it) => existsSync(it));
}
