import { SaidError } from '../src/faults.ts';
import { checkUsage, readCheckCall } from '../src/integrations/check-call.ts';
import { fromCaller, settings } from '../src/settings.ts';
import { runCommand } from './support/command.ts';

async function check(): Promise<boolean> {
  const { dist, only, help } = readCheckCall(process.argv.slice(2));
  if (help) {
    console.log(checkUsage);
    return true;
  }
  const { contentFaults } = await import('../src/environment.ts');
  const faults = contentFaults();
  if (faults.length > 0) throw new SaidError(faults.join('\n'));
  const { checkContent, checkSite } = await import('../src/integrations/gates.ts');
  return dist === undefined ? checkContent(settings.contentDir) : checkSite(fromCaller(dist), { only });
}

/** Checks the content folder, or with `--dist` a built site. Exit code 0: passed, 2: errors or wrong usage. */
async function main(): Promise<number> {
  try {
    return (await check()) ? 0 : 2;
  } catch (error) {
    if (!(error instanceof SaidError)) throw error;
    console.error(`${error.message}\n${checkUsage}`);
    return 2;
  }
}

await runCommand(main);
