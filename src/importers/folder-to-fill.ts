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
