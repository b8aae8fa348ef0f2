import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { watchTree, type Used } from './process-tree.ts';

/** A line that a build printed, and how many seconds after its start. */
export interface TimedLine {
  at: number;
  text: string;
}

const textOf = ({ at, text }: TimedLine): string => `${at.toFixed(1)} ${text}\n`;

/** Seconds of the phases of a build; of the search index those after rendering, beside which it begins. */
export interface Phases {
  content: number;
  preparing: number;
  rendering: number;
  search: number;
  gates: number;
  publishing: number;
}

/** What a build took. */
export interface Measured extends Used {
  /** Pages that the gates looked at: HTML only. */
  pages: number;
  /** Pages and other files. */
  files: number;
  /** Of these files, those that were kept from the build before. */
  kept: number;
  /** Seconds from the start of the process to its end. */
  whole: number;
  phases: Phases;
  /** What the gate of axe says of its run, and how long each gate took. */
  gates: string[];
}

/** Reads from what a build printed how long each phase took. Throws where one is missing. */
export function phasesOf(lines: readonly TimedLine[]): Omit<Measured, keyof Used | 'whole'> {
  const find = (pattern: RegExp): { at: number; found: RegExpExecArray } => {
    for (const { at, text } of lines) {
      const found = pattern.exec(text);
      if (found) return { at, found };
    }
    throw new Error(
      `a build without ${pattern.source}:\n${lines
        .slice(-20)
        .map((it) => it.text)
        .join('\n')}`,
    );
  };
  const content = find(/✓ 内容检查/).at;
  const began = find(/generating static routes/).at;
  const rendered = find(/✓ 渲染：(\d+) 个网页和文件，其中 (\d+) 个/);
  const indexed = find(/✓ 搜索索引/).at;
  const checked = find(/✓ 成品检查（(\d+) 页/);
  const published = find(/✓ 已公布/).at;
  return {
    pages: Number(checked.found[1]),
    files: Number(rendered.found[1]),
    kept: Number(rendered.found[2]),
    phases: {
      content,
      preparing: began - content,
      rendering: rendered.at - began,
      search: indexed - rendered.at,
      gates: checked.at - rendered.at,
      publishing: published - Math.max(checked.at, indexed),
    },
    gates: lines.map((it) => it.text.trim()).filter((it) => /^无障碍检查：|毫秒.*·/.test(it)),
  };
}

/**
 * Runs `npm run build` with all gates, search index and publishing, and measures it with all processes that it starts.
 * Throws where it fails.
 * @param dir where its log is written
 */
export async function measuredBuild(
  checkout: string,
  dir: string,
  env: Record<string, string>,
): Promise<Measured> {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  const child = spawn(process.execPath, ['scripts/build.ts', '--verbose'], {
    cwd: checkout,
    env: { ...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const done = watchTree(child.pid ?? 0);
  const lines: TimedLine[] = [];
  // Written as it comes: who looks at a build of an hour sees where it is, and what is stopped leaves its log.
  const log = join(dir, `build-${Date.now()}.log`);
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (text) => {
      const line = { at: seconds(), text };
      lines.push(line);
      appendFileSync(log, textOf(line));
    });
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  const whole = seconds();
  const used = done();
  if (code !== 0)
    throw new Error(
      `the build failed, exit code ${code ?? 'none'}:\n${lines.map(textOf).join('').slice(-4000)}`,
    );
  return { ...phasesOf(lines), ...used, whole };
}
