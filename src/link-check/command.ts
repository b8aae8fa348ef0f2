import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { thisMinute } from '../clock.ts';
import { optionFault, readOptions } from '../faults.ts';
import type { Print } from '../importers/importer.ts';
import { writeFiles } from '../importers/write-files.ts';
import { readContent } from '../records/content.ts';
import { fromCaller, settings } from '../settings.ts';
import { isOffline, resultOf, visitAll, type Visited } from './check.ts';
import { linksOf } from './links.ts';
import { askAs, politeLimits, type Ask, type Limits } from './visit.ts';

const usage = `用法：npm run check:links -- --external [内容文件夹] [--all]

打开内容里的外部链接看看还在不在，结果写进 内容文件夹/link-check.json；下次建站时，打不开的报名链接旁边会写
“链接上次检查于 … ，无法打开，请打电话问”。不写内容文件夹就是 PORTAL_CONTENT，默认 content。
一个网站一次只开一个网页，隔一秒再开下一个；不回答的最多等 15 秒、试三次。

  --external           查外部链接（站内的链接建站时已经查过）
  --all                不只查志愿服务的链接，所有记录里的外部链接都查
  --help               显示本说明

退出码：0 查完了（有打不开的也是 0，不妨碍建站）；2 参数有问题，什么都没有查。`;

/** What tests change: how to ask, and how long to wait. */
export interface VisitMeans {
  ask?: Ask;
  limits?: Limits;
}

const heads = {
  broken: '打不开',
  moved: '搬走了，请改成新网址',
  unsure: '对方不让程序查看，请自己打开看看',
} as const;

/** The report for staff: what can't be opened first, each with the file and field where the link stands. */
function reportOf(visited: readonly Visited[]): string[] {
  const stateOf = ({ state }: Visited) => (state === 'offline' ? 'broken' : state);
  return [
    `查了 ${visited.length} 个链接，能打开的 ${visited.filter((it) => it.state === 'ok').length} 个`,
    ...(Object.keys(heads) as (keyof typeof heads)[]).flatMap((state) => {
      const group = visited.filter((it) => stateOf(it) === state);
      return group.length === 0
        ? []
        : [
            `【${heads[state]}】${group.length} 个`,
            ...group.map(({ where, url, why }) => `  ${where}\n      ${url}\n      ${why ?? ''}`),
          ];
    }),
  ];
}

/** Visits the links of a content folder, keeps the dated result in it and says what staff should look at. */
async function checkLinks(
  dir: string,
  { all, print, means: { ask, limits = politeLimits } }: { all: boolean; print: Print; means: VisitMeans },
): Promise<void> {
  const content = readContent(dir);
  const name = new URL(content.site?.url ?? 'https://mingchuang.invalid/').origin;
  const links = linksOf(content, all);
  const unread = content.records.filter((it) => it.data === null).length;
  if (unread > 0) print.out(`有 ${unread} 条记录写得不对，里面的链接没有查；先用 npm run check 查出来改好`);
  const visited = await visitAll(links, ask ?? askAs(`Mingchuang-link-check (+${name})`), limits);
  if (isOffline(visited)) {
    print.out(`${visited.length} 个链接一个网站都找不到：这台机器可能没有连上网。结果没有保存，联网以后再查`);
    return;
  }
  const standing = new Set(linksOf(content, true).map((it) => it.url));
  const at = thisMinute().replace(' ', 'T');
  const result = resultOf(visited, { at, before: content.singles['link-check'], standing });
  writeFiles([{ path: resolve(dir, 'link-check.json'), text: `${JSON.stringify(result, null, 2)}\n` }]);
  for (const line of reportOf(visited)) print.out(line);
  print.out(`结果写在 ${resolve(dir, 'link-check.json')}`);
}

/** Runs the command; the exit code: 0 done, whatever was found; 2 wrong call and nothing visited. */
export async function runLinkCheck(args: string[], print: Print, means: VisitMeans = {}): Promise<number> {
  const wrong = (what: string): number => {
    print.error(`${what}\n\n${usage}`);
    return 2;
  };
  let parsed;
  const flag = { type: 'boolean', default: false } as const;
  try {
    parsed = readOptions({
      args,
      allowPositionals: true,
      options: { external: flag, all: flag, help: flag },
    });
  } catch (error) {
    return wrong(optionFault(error));
  }
  const { values, positionals } = parsed;
  if (values.help) {
    print.out(usage);
    return 0;
  }
  const [folder, ...more] = positionals;
  const dir = folder === undefined ? settings.contentDir : fromCaller(folder);
  if (!values.external) return wrong('要写 --external：这个命令只查外部链接。');
  if (more.length > 0) return wrong(`一次只查一个内容文件夹，多写了：${more.join(' ')}`);
  if (!existsSync(resolve(dir, 'site.json'))) return wrong(`${dir} 不是内容文件夹：里面没有 site.json。`);
  await checkLinks(dir, { all: values.all, print, means });
  return 0;
}
