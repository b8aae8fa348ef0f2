import { optionFault, readOptions } from '../src/faults.ts';
import { settings } from '../src/settings.ts';
import { runCommand } from './support/command.ts';

const usage = `用法：npm run build [-- 选项]

选项：
  --force    全部重新渲染，不照用上次的网页
  --verbose  打印工具的全部信息和每项检查用的时间
  --help     只看这段说明`;

const flag = { type: 'boolean', default: false } as const;

function read() {
  try {
    return readOptions({ options: { force: flag, verbose: flag, help: flag } }).values;
  } catch (error) {
    return optionFault(error);
  }
}

/** Checks the content, builds the site, checks it and publishes it. Exit code 0: published, 1: not, 2: wrong usage. */
async function main(): Promise<number> {
  const options = read();
  if (typeof options === 'string') {
    console.error(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  settings.isVerbose = options.verbose;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({
    root: settings.root,
    force: options.force,
    logLevel: options.verbose ? 'info' : 'silent',
  });
  return 0;
}

await runCommand(main, '已停止，没有公布；原来公布的网站没有变动');
