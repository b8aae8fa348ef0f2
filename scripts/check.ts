import { checkUsage, readCheckCall } from '../src/integrations/check-call.ts';
import { checkContent, checkSite } from '../src/integrations/gates.ts';
import { fromCaller, settings } from '../src/settings.ts';

/** Checks the content folder, or with `--dist` a built site. Exit code 0: passed, 2: errors or wrong usage. */
async function main(): Promise<boolean> {
  const { dist, only, help } = readCheckCall(process.argv.slice(2));
  if (help) {
    console.log(checkUsage);
    return true;
  }
  return dist === undefined ? checkContent(settings.contentDir) : checkSite(fromCaller(dist), only);
}

try {
  process.exitCode = (await main()) ? 0 : 2;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(checkUsage);
  process.exitCode = 2;
}
