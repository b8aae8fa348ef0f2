import { statSync } from 'node:fs';
import { fromCaller } from '../settings.ts';
import { UsageError } from './importer.ts';

/** The content folder that `--into` names, as a full path; it need not be there. Throws a UsageError for none, and for a file. */
export function folderToFill(into: string | undefined): string {
  if (!into) throw new UsageError('没有写 --into：要写到哪个内容文件夹？');
  const folder = fromCaller(into);
  if (statSync(folder, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`--into ${into} 是文件，要写文件夹。`);
  return folder;
}

/** The file that an option names to write to, as a full path; undefined without one. Throws a UsageError for a folder. */
export function fileToWrite(option: string, file: string | undefined): string | undefined {
  if (!file) return undefined;
  const path = fromCaller(file);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(
      `--${option} ${file} 是文件夹，要写文件名，如 ${file.replace(/[\\/]$/, '')}/报告.json。`,
    );
  return path;
}
