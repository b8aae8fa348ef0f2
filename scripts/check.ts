import { parseArgs } from 'node:util';
import { contentFaults } from '../src/environment.ts';
import { optionFault, SaidError } from '../src/faults.ts';
import { checkContent, checkSite } from '../src/integrations/gates.ts';
import { fromCaller, settings } from '../src/settings.ts';
import { runCommand } from './support/command.ts';

const usage = `用法：
  npm run check                                     检查内容文件夹（PORTAL_CONTENT，默认 content）
  npm run check -- --dist 文件夹                     检查已经建好的网站
  npm run check -- --dist 文件夹 --only links,titles  只做写出名称的检查；没有这个名称时列出全部名称`;

function read() {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ options: { dist: text, only: text, help: { type: 'boolean' } } }).values;
  } catch (error) {
    return optionFault(error);
  }
}

/** Checks the content folder, or with `--dist` a built site. Exit code 0: passed, 2: errors or wrong usage. */
async function main(): Promise<number> {
  const options = read();
  const wrong =
    typeof options === 'string'
      ? options
      : options.only !== undefined && options.dist === undefined
        ? '--only 只用于已经建好的网站，要和 --dist 一起写'
        : undefined;
  if (wrong !== undefined || typeof options === 'string') {
    console.error(`${wrong ?? ''}\n\n${usage}`);
    return 2;
  }
  const { dist, only, help } = options;
  if (help) {
    console.log(usage);
    return 0;
  }
  const faults = contentFaults();
  if (faults.length > 0) throw new SaidError(faults.join('\n'));
  const passed = await (dist === undefined
    ? checkContent(settings.contentDir)
    : checkSite(fromCaller(dist), only));
  return passed ? 0 : 2;
}

await runCommand(main);
