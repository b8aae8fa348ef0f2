import { parseArgs } from 'node:util';
import { checkContent, checkSite } from '../src/integrations/gates.ts';
import { fromCaller, settings } from '../src/settings.ts';

const usage = `用法：
  npm run check                                     检查内容文件夹（PORTAL_CONTENT，默认 content）
  npm run check -- --dist 文件夹                     检查已经建好的网站
  npm run check -- --dist 文件夹 --only links,titles  只做写出名称的检查；没有这个名称时列出全部名称`;

function read(): { dist?: string | undefined; only?: string | undefined; help?: boolean | undefined } {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ options: { dist: text, only: text, help: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new Error('选项不对，请照下面的用法写', { cause: error });
  }
}

/** Checks the content folder, or with `--dist` a built site. Exit code 0: passed, 2: errors or wrong usage. */
async function main(): Promise<boolean> {
  const { dist, only, help } = read();
  if (help) {
    console.log(usage);
    return true;
  }
  if (only !== undefined && dist === undefined)
    throw new Error('--only 只用于已经建好的网站，要和 --dist 一起写');
  return dist === undefined ? checkContent(settings.contentDir) : checkSite(fromCaller(dist), only);
}

try {
  process.exitCode = (await main()) ? 0 : 2;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 2;
}
