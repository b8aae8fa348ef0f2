import { excerpt } from '../excerpt.ts';
import type { Unread } from '../unread.ts';
import { isHistory } from './line-kinds.ts';
import type { Placed } from './parts.ts';
import { squeeze } from './squeeze.ts';

const inner = '(?:[^《》〈〉]|〈[^〈〉]*〉)+';
const names = `[《〈]${inner}[》〉](?:[、，和及与]*[《〈]${inner}[》〉])*`;
const amends = '(?:修改|修订|修正)';
/** Words that change another text and leave it in force, with the names of that text. */
const changes = [
  new RegExp(
    `关于(?:废止和|废止、)?${amends}(?:和废止)?(?:部分)?(${names})[^《》〈〉]{0,24}的(?:决定|命令|令|公告)`,
    'gu',
  ),
  new RegExp(
    `[对将](${names})[^《》〈〉。；]{0,24}(?:作|作出|做|做出|进行)(?:了)?(?:如下|以下)${amends}`,
    'gu',
  ),
  new RegExp(
    `(${names})(?:根据|依照|按照)本(?:决定|修正案|令|公告|通知)[^。]{0,40}重新(?:公布|发布|印发)`,
    'gu',
  ),
];
/** The same in a title that names the other text without 《》. */
const unquoted = new RegExp(
  `关于${amends}([^《》〈〉]{4,60}(?:法|条例|规定|办法|细则|规则|章程|制度|意见))的(?:决定|命令|令|公告)$`,
  'u',
);

const quoted = new RegExp(`[《〈](${inner})[》〉]`, 'gu');
const plain = (text: string): string =>
  squeeze(text)
    .replace(/^附件\d*[：:]?/u, '')
    .replace(/[《》〈〉]/gu, '')
    .replace(/[（(][^（）()]*(?:修[正订改]|版|文本)[^（）()]*[）)]$/u, '');

const changedIn = (text: string): string[] =>
  changes.flatMap((rule) =>
    [...text.matchAll(rule)].flatMap((it) =>
      [...(it[1] ?? '').matchAll(quoted)].map(([, name = '']) => plain(name)),
    ),
  );

/** A regulation begins behind its title: its 题注, its contents, its first chapter or article. */
const begins = (it: Placed | undefined): boolean =>
  it !== undefined &&
  (/^(?:目\s*[录次]$|第[一1１]\s*[编章条]|一、|总则)/u.test(it.text.trim()) || isHistory(it.text));

/** So many parts behind a title within which what it is the title of begins. */
const near = 4;

/**
 * Where a text that changes another one (关于修改《…》的决定) prints that once more as it reads now: its days, what it ended and
 * its 题注 are those of the other text. -1 where none is printed.
 */
function reprintAt(title: string, placed: readonly Placed[]): number {
  const changed = new Set([
    ...changedIn(title),
    ...[unquoted.exec(title)?.[1]].flatMap((it) => (it ? [plain(it)] : [])),
  ]);
  return placed.findIndex((it, at) => {
    if (it.table) return false;
    const words = plain(it.text);
    const isTitle =
      /^(?:text|attachment)$/.test(it.role) &&
      [...changed].some(
        (name) => words === name || (words.endsWith(name) && words.length - name.length <= 12),
      ) &&
      !/[。：；，]/u.test(words) &&
      placed.slice(at + 1, at + 1 + near).some(begins);
    if (!isTitle) for (const name of changedIn(it.text)) changed.add(name);
    return isTitle;
  });
}

/** The parts of a text that speak for it, without another text that it prints once more as changed, and what is said of that. */
export function withoutReprint(
  title: string,
  placed: readonly Placed[],
  unit: string,
): { own: readonly Placed[]; told: Unread[] } {
  const at = reprintAt(title, placed);
  const first = placed[at];
  if (!first) return { own: placed, told: [] };
  return {
    own: placed.filter((it, index) => index < at || /CopyTo|PrintedBy/.test(it.role)),
    told: [
      {
        kind: 'untaken',
        why: '从这里起像是修改后重新公布的全文，里面写的施行日期、有效期、废止的文件和题注没有当作这份文件的',
        what: excerpt(first.text),
        where: `第 ${first.lines[0] ?? 0} ${unit}`,
        todo: '确是这份文件的，加 --field 字段=内容；要单独登记那份文件的，把它另存成一个文件再导入',
      },
    ],
  };
}
