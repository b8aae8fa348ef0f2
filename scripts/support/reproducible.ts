import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayAfter } from '../../src/domain/values/days.ts';
import { differences, type Difference } from './compare-folders.ts';

/** How one of the two builds is made: what must not matter is otherwise in each. */
export interface BuildOf {
  content: string;
  out: string;
  env: { PORTAL_TODAY: string; TZ: string; UV_THREADPOOL_SIZE: string };
  /** How many processors it may use; undefined: all. */
  processors?: number;
}

/** Builds a site. @returns the folder with its files; undefined where the build failed, which it has said itself */
export type Build = (of: BuildOf) => Promise<string | undefined>;

/** How far ahead a period of more than one day is looked for. */
const daysAhead = 62;

/**
 * The first and the last day of the next stretch of several days on which nothing changes by the calendar; twice the same day
 * where there is none.
 * @param asOf the day as of which all is told on a day
 */
export function twoDays(today: string, asOf: (day: string) => string): [string, string] {
  for (let day = today, left = daysAhead; left > 0; day = dayAfter(day), left -= 1) {
    let last = dayAfter(day);
    if (asOf(last) !== asOf(day)) continue;
    while (asOf(dayAfter(last)) === asOf(day)) last = dayAfter(last);
    return [day, last];
  }
  return [today, today];
}

const told = ({ file, at, only }: Difference): string[] =>
  at
    ? [`✗ ${file}：从第 ${at.byte + 1} 个字节起不同`, `    第一次：${at.first}`, `    第二次：${at.second}`]
    : [`✗ ${file}：只有${only === 'first' ? '第一次' : '第二次'}构建有`];

/**
 * Builds a content folder twice, from another folder, in another time zone, on another day and with other numbers of
 * workers, and compares every byte.
 * @returns the exit code: 0 the same, 1 not, or not built
 */
export async function checkReproducible(
  content: string,
  {
    days: [first, second],
    build,
    say,
  }: { days: readonly [string, string]; build: Build; say: (line: string) => void },
): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), 'portal-reproducible-'));
  try {
    const copy = join(dir, 'copy');
    cpSync(content, copy, { recursive: true, dereference: true });
    say(`第一次构建：${first}，时区 Asia/Shanghai`);
    const one = await build({
      ...{ content, out: join(dir, 'first') },
      env: { PORTAL_TODAY: first, TZ: 'Asia/Shanghai', UV_THREADPOOL_SIZE: '8' },
    });
    if (one === undefined) return 1;
    say(`第二次构建：${second}，时区 America/St_Johns，内容文件夹的副本，一个处理器`);
    const two = await build({
      ...{ content: copy, out: join(dir, 'second'), processors: 1 },
      env: { PORTAL_TODAY: second, TZ: 'America/St_Johns', UV_THREADPOOL_SIZE: '1' },
    });
    if (two === undefined) return 1;
    let count = 0;
    for (const difference of differences(one, two)) {
      count += 1;
      told(difference).forEach(say);
    }
    say(count === 0 ? '✓ 两次构建的网站，每个文件的每个字节都相同' : `✗ ${count} 个文件不同`);
    return count === 0 ? 0 : 1;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
