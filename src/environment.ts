import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { clockFaults } from './clock.ts';
import { emptyVariables, settings } from './settings.ts';
import { shardFaults } from './shard.ts';

/** A path without links, also where its last parts do not exist yet. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
}

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Folders of the checkout that are the program's own: what it makes there, it also deletes. */
const ownFolders = ['.astro', '.cache', '.git', 'node_modules', 'public', 'src'];

type Places = Pick<typeof settings, 'root' | 'givenDir' | 'outDir'>;

/** The content folder, the output and the program must not lie in each other's way. */
function placeFaults({ root, givenDir, outDir }: Places): string[] {
  const program = realPath(root);
  const content = realPath(givenDir);
  // The output itself is a link to a release.
  const out = join(realPath(dirname(outDir)), basename(outDir));
  const own = ownFolders.map((name) => join(program, name));
  const faults: string[] = [];
  if (statSync(givenDir, { throwIfNoEntry: false })?.isDirectory() === false)
    faults.push(`PORTAL_CONTENT（${givenDir}）不是文件夹。写内容文件夹的路径`);
  if (isWithin(out, content))
    faults.push(`PORTAL_OUT（${outDir}）在内容文件夹里面，公布的网页会混进内容。换一个内容文件夹以外的位置`);
  else if (isWithin(content, out))
    faults.push(
      `内容文件夹（${givenDir}）在 PORTAL_OUT（${outDir}）里面，会被公布的网站替换掉。换一个 PORTAL_OUT`,
    );
  if (isWithin(program, content))
    faults.push(`PORTAL_CONTENT（${givenDir}）里面有门户程序自己。换成只放内容的文件夹`);
  if (isWithin(program, out) || own.some((it) => isWithin(out, it)))
    faults.push(
      `PORTAL_OUT（${outDir}）是程序自己的位置。换一个，如 ${join(root, 'dist')} 或者程序以外的文件夹`,
    );
  if (own.some((it) => isWithin(content, it)))
    faults.push(`PORTAL_CONTENT（${givenDir}）在程序自己的文件夹里。把内容移到别处`);
  if (/[#?%]/.test(root))
    faults.push(
      `门户程序所在的路径 ${root} 里有 #、? 或者 %，构建工具读不了。把程序移到没有这些符号的文件夹`,
    );
  return faults;
}

/** What is wrong with the variables that every command reads. */
export const contentFaults = (): string[] => [
  ...emptyVariables().map((name) => `${name} 设了，却是空的。写上它的值，或者取消这个环境变量`),
  ...clockFaults(),
];

/**
 * What is wrong with the environment and with the places that it names: all of it, in Chinese, with what to do. Looked at
 * before anything is read or built.
 */
export function environmentFaults(places: Places = settings): string[] {
  const { chromium } = settings;
  return [
    ...contentFaults(),
    ...shardFaults(),
    ...placeFaults(places),
    ...(chromium && !existsSync(chromium)
      ? [
          `PORTAL_CHROMIUM（${chromium}）没有这个文件。写 Chromium 或 Chrome 可执行文件的完整路径，或者取消这个环境变量`,
        ]
      : []),
  ];
}

/** The same for `astro dev`, whose tools watch the content folder itself. */
export const liveFaults = (): string[] => [
  ...environmentFaults(),
  ...(/[#?%]/.test(settings.givenDir)
    ? [
        `内容文件夹的路径 ${settings.givenDir} 里有 #、? 或者 %，边改边看时读不了。换一个路径；npm run build 不受影响`,
      ]
    : []),
];
