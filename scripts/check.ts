import { parseArgs } from 'node:util';
import { checkContent, checkSite } from '../src/integrations/gates.ts';
import { fromCaller, settings } from '../src/settings.ts';

const usage = `用法：
  npm run check                      检查内容文件夹（PORTAL_CONTENT，默认 content）
  npm run check -- --dist 文件夹      检查已经建好的网站`;

/** Checks the content folder, or with `--dist` a built site. Exit code 0: passed, 2: errors or wrong usage. */
async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { dist: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(usage);
    return true;
  }
  return values.dist === undefined ? checkContent(settings.contentDir) : checkSite(fromCaller(values.dist));
}

try {
  process.exitCode = (await main()) ? 0 : 2;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 2;
}
