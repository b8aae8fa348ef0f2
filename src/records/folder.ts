import { readdirSync } from 'node:fs';
import { idPattern } from '../schemas/common.ts';
import { idFault } from '../schemas/record-id.ts';
import { collections, singles, type CollectionName } from '../schemas/collections.ts';
import type { Finding } from '../gates/types.ts';
import { isOwnAddress } from './own-addresses.ts';

/** A file that holds one record of a collection. */
export interface RecordPath {
  collection: CollectionName;
  /** File stem. */
  id: string;
  /** Path below the content folder, with `/`. */
  file: string;
}

/** What lies in a content folder. */
export interface Folder {
  hasSite: boolean;
  records: RecordPath[];
  findings: Finding[];
}

/** Files of the content folder itself that are no collection. */
const ownFiles = ['site.json', 'divisions.csv', ...Object.keys(singles).map((name) => `${name}.json`)];

const finding = (where: string, what: string, todo: string, level: Finding['level'] = 'error'): Finding => ({
  where,
  what,
  todo,
  level,
});

function recordFindings({ collection, file, id }: RecordPath, twin: string | undefined): Finding[] {
  const findings: Finding[] = [];
  const fault = idPattern.test(id) ? idFault(id) : undefined;
  if (fault !== undefined) {
    const [what = '', todo = ''] = fault.split('；');
    findings.push(finding(file, what, todo));
  }
  if (!idPattern.test(id))
    findings.push(
      finding(
        file,
        '文件名不能用作网址',
        '改名：不含空格、斜杠、问号、井号、百分号、引号、花括号，文字用常规输入法输入',
      ),
    );
  else if (isOwnAddress(collection, id))
    findings.push(
      finding(
        file,
        `编号“${id}”是网站自己用的网址`,
        '改文件名，如在前面加上年份或者单位；纯数字和 list、year 这类词留给网站的列表',
      ),
    );
  if (twin)
    findings.push(
      finding(file, `和 ${twin} 的编号相同（不分大小写、全角半角）`, '改掉其中一个文件名，编号不能重复'),
    );
  return findings;
}

function readCollection(
  dir: string,
  collection: CollectionName,
): { records: RecordPath[]; findings: Finding[] } {
  const { format } = collections[collection];
  const records: RecordPath[] = [];
  const findings: Finding[] = [];
  const stems = new Map<string, string>();
  for (const entry of readdirSync(`${dir}/${collection}`, { withFileTypes: true }).sort(byName)) {
    const file = `${collection}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) {
      findings.push(
        finding(`${file}/`, '子文件夹里的文件不会公开', `把文件移到 ${collection}/ 里`, 'warning'),
      );
      continue;
    }
    const id = entry.name.replace(/\.[^.]*$/, '');
    const key = id.normalize('NFKC').toLowerCase();
    findings.push(...recordFindings({ collection, file, id }, stems.get(key)));
    stems.set(key, file);
    if (entry.name.endsWith(`.${format}`)) records.push({ collection, id, file });
    else
      findings.push(
        finding(file, '这种文件不会公开', `${collection}/ 里的文件以 .${format} 结尾；改名或移走`, 'warning'),
      );
  }
  return { records, findings };
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/** Lists a content folder: its records, and what in it the portal does not know. */
export function readFolder(dir: string): Folder {
  const names = Object.keys(collections);
  const folder: Folder = { hasSite: false, records: [], findings: [] };
  for (const entry of readdirSync(dir, { withFileTypes: true }).sort(byName)) {
    const collection = names.find((name) => name === entry.name) as CollectionName | undefined;
    if (entry.name.startsWith('.')) continue;
    if (entry.name === 'site.json') folder.hasSite = true;
    else if (entry.isDirectory() && collection) {
      const { records, findings } = readCollection(dir, collection);
      folder.records.push(...records);
      folder.findings.push(...findings);
    } else if (!ownFiles.includes(entry.name))
      folder.findings.push(
        entry.isDirectory()
          ? finding(
              `${entry.name}/`,
              '不认识的文件夹，里面的文件不会公开',
              `可用的文件夹：${names.join('、')}`,
              'warning',
            )
          : finding(
              entry.name,
              '不认识的文件，不会公开',
              `移走；这里只放 ${ownFiles.join('、')} 和文件夹`,
              'warning',
            ),
      );
  }
  return folder;
}
