import { spawn, spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../src/clock.ts';
import { asOfDay } from '../src/domain/values/as-of.ts';
import { optionFault, readOptions } from '../src/faults.ts';
import { releasesDir } from '../src/integrations/releases.ts';
import { stepsOf } from '../src/queries/as-of/as-of.ts';
import { settings } from '../src/settings.ts';
import { runCommand } from './support/command.ts';
import { checkReproducible, twoDays, type Build } from './support/reproducible.ts';

const usage = `用法：npm run check:reproducible [-- 选项]
把内容文件夹构建两次（另一个文件夹、另一个时区、同一段时间里的另一天、另一个处理器数目），逐个字节比较。

选项：
  --render            只渲染，不做检查和搜索索引，快得多
  --days 2026-03-12 --days 2026-04-12
                      两次构建各当作哪一天；不写就取今天起第一段没有变化的日子的头尾
  --help              只看这段说明`;

const flag = { type: 'boolean', default: false } as const;

function read() {
  try {
    return readOptions({ options: { render: flag, help: flag, days: { type: 'string', multiple: true } } })
      .values;
  } catch (error) {
    return optionFault(error);
  }
}

/** Binds a process to processors, where the system has it (util-linux). */
const binder = 'taskset';
const hasBinder = (): boolean => spawnSync(binder, ['--version'], { stdio: 'ignore' }).status === 0;

/** Builds in a process of its own; what was published is the folder, or with `renders` what was left for it. */
const buildWith =
  (renders: boolean): Build =>
  ({ content, out, env, processors }) =>
    new Promise((done, failed) => {
      const command = [process.execPath, join(settings.root, 'scripts/build.ts')];
      const bound = processors !== undefined && hasBinder() ? [binder, '-c', `0-${processors - 1}`] : [];
      const [program = '', ...args] = [...bound, ...command];
      const child = spawn(program, args, {
        cwd: settings.root,
        stdio: 'inherit',
        env: {
          ...{ ...process.env, ...env, PORTAL_CONTENT: content, PORTAL_OUT: out },
          // PORTAL_TODAY goes before SOURCE_DATE_EPOCH: the day is that of `env`.
          ...(renders ? { PORTAL_BENCH: 'render' } : {}),
        },
      });
      child.on('error', failed);
      child.on('close', (code) => {
        done(code !== 0 ? undefined : renders ? join(releasesDir(out), 'staging') : realpathSync(out));
      });
    });

const asOf = (day: string): string => asOfDay(day, stepsOf(Number(day.slice(0, 4))));

async function main(): Promise<number> {
  const options = read();
  const [first, second, ...more] = typeof options === 'string' ? [] : (options.days ?? []);
  const fault =
    typeof options === 'string'
      ? options
      : (first === undefined) !== (second === undefined) || more.length > 0
        ? '--days 要么不写，要么写两次'
        : undefined;
  if (typeof options === 'string' || fault !== undefined) {
    console.error(`${fault ?? ''}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  return checkReproducible(settings.givenDir, {
    days: first !== undefined && second !== undefined ? [first, second] : twoDays(today(), asOf),
    build: buildWith(options.render),
    say: (line) => console.log(line),
  });
}

await runCommand(main);
