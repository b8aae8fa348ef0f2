import { addAll } from '../add-all.ts';
import { readdirSync, type Dirent } from 'node:fs';
import { faultItself } from '../faults.ts';
import { collections, singles, type CollectionName } from '../schemas/collections.ts';
import type { Finding } from '../gates/types.ts';
import { originalName, originalsFolder } from '../schemas/original.ts';
import { idProblem } from './id-problem.ts';

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
  /** Names of the files in the folder of originals. */
  originals: string[];
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

/** What is no regular file, or has a name that can't be read: nothing outside the folder is followed. */
const notRegular = (file: string, badName: boolean): Finding =>
  badName
    ? finding(file, '文件名不是 UTF-8 编码，读不了', '给文件换一个名字')
    : finding(
        file,
        '不是普通文件（是链接、设备，或者文件夹用了文件的名字），没有读',
        '换成真正的文件，放在内容文件夹里；不用的移走',
      );

function recordFindings({ collection, file, id }: RecordPath, twin: string | undefined): Finding[] {
  const problem = idProblem(collection, id);
  const findings = problem ? [finding(file, problem.what, problem.todo)] : [];
  if (twin)
    findings.push(
      finding(file, `和 ${twin} 的编号相同（不分大小写、全角半角）`, '改掉其中一个文件名，编号不能重复'),
    );
  return findings;
}

/** What lies in a folder, in order; where it can't be read, the finding that says why. */
function entriesIn(dir: string, name: string): { entries: Dirent[]; findings: Finding[] } {
  try {
    return { entries: readdirSync(`${dir}/${name}`, { withFileTypes: true }).sort(byName), findings: [] };
  } catch (error) {
    const fault = faultItself(error);
    if (!fault) throw error;
    return { entries: [], findings: [finding(`${name}/`, `这个文件夹读不了：${fault.what}`, fault.todo)] };
  }
}

function readCollection(
  dir: string,
  collection: CollectionName,
): { records: RecordPath[]; findings: Finding[] } {
  const { format } = collections[collection];
  const records: RecordPath[] = [];
  const { entries, findings } = entriesIn(dir, collection);
  const stems = new Map<string, string>();
  for (const entry of entries) {
    const file = `${collection}/${entry.name}`;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) {
      findings.push(
        finding(`${file}/`, '子文件夹里的文件不会公开', `把文件移到 ${collection}/ 里`, 'warning'),
      );
      continue;
    }
    if (!entry.isFile() || entry.name.includes('\uFFFD')) {
      findings.push(notRegular(file, entry.isFile()));
      continue;
    }
    const id = entry.name.replace(/\.[^.]*$/, '');
    const key = id.normalize('NFKC').toLowerCase();
    addAll(findings, recordFindings({ collection, file, id }, stems.get(key)));
    stems.set(key, file);
    if (entry.name.endsWith(`.${format}`)) records.push({ collection, id, file });
    else
      findings.push(
        finding(file, '这种文件不会公开', `${collection}/ 里的文件以 .${format} 结尾；改名或移走`, 'warning'),
      );
  }
  return { records, findings };
}

/** Lists the folder of originals: files of the kinds that are published as they are, under names that are addresses. */
function readOriginals(dir: string): Pick<Folder, 'originals' | 'findings'> {
  const { entries, findings } = entriesIn(dir, originalsFolder);
  const originals: string[] = [];
  for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
    const file = `${originalsFolder}/${entry.name}`;
    if (!entry.isFile() || entry.name.includes('\uFFFD')) findings.push(notRegular(file, entry.isFile()));
    else if (originalName.test(entry.name)) originals.push(entry.name);
    else
      findings.push(
        finding(
          file,
          '这种文件不会公开',
          '原件以 .pdf、.ofd、.png、.jpg、.docx 或 .xlsx 结尾，文件名不含空格；改名或移走',
          'warning',
        ),
      );
  }
  return { originals, findings };
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/** Lists a content folder: its records, and what in it the portal does not know. */
export function readFolder(dir: string): Folder {
  const names = Object.keys(collections);
  const { entries, findings } = entriesIn(dir, '.');
  const folder: Folder = { hasSite: false, records: [], originals: [], findings };
  for (const entry of entries) {
    const collection = names.find((name) => name === entry.name) as CollectionName | undefined;
    if (entry.name.startsWith('.')) continue;
    if (!entry.isFile() && (!entry.isDirectory() || ownFiles.includes(entry.name)))
      folder.findings.push(notRegular(entry.name, false));
    else if (entry.name === 'site.json') folder.hasSite = true;
    else if (entry.isDirectory() && collection) {
      const { records, findings } = readCollection(dir, collection);
      addAll(folder.records, records);
      addAll(folder.findings, findings);
    } else if (entry.isDirectory() && entry.name === originalsFolder) {
      const { originals, findings } = readOriginals(dir);
      addAll(folder.originals, originals);
      addAll(folder.findings, findings);
    } else if (!ownFiles.includes(entry.name))
      folder.findings.push(
        entry.isDirectory()
          ? finding(
              `${entry.name}/`,
              '不认识的文件夹，里面的文件不会公开',
              `可用的文件夹：${[...names, originalsFolder].join('、')}`,
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
