import { optionFault, readOptions } from '../src/faults.ts';
import { runCommand } from './support/command.ts';

const usage = `用法：npm run serve

打开 PORTAL_OUT（默认 dist）里建好的网站。端口和地址用环境变量 PORTAL_PORT（默认 4321）、PORTAL_HOST 写。`;

/** Serves the published site until it is stopped. Exit code 2: wrong usage. */
async function main(): Promise<number> {
  try {
    if (!readOptions({ options: { help: { type: 'boolean' } } }).values.help) {
      const { serve } = await import('./support/serve.ts');
      await serve();
      return 0;
    }
  } catch (error) {
    console.error(`${optionFault(error)}\n\n${usage}`);
    return 2;
  }
  console.log(usage);
  return 0;
}

await runCommand(main);
