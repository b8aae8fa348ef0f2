import { optionFault, readOptions } from '../src/faults.ts';
import { fromCaller, settings } from '../src/settings.ts';
import { runCommand } from './support/command.ts';

const usage = `用法：npm run merge -- 文件夹…

把分几份构建（PORTAL_SHARD=1/5 … 5/5）的各份合成一个网站，检查，通过后公布到 PORTAL_OUT。
文件夹是各份构建留下的，如 dist-part-1-of-5；全部写上。

选项：
  --verbose  打印每项检查用的时间
  --help     只看这段说明`;

const flag = { type: 'boolean', default: false } as const;

function read() {
  try {
    return readOptions({ options: { verbose: flag, help: flag }, allowPositionals: true });
  } catch (error) {
    return optionFault(error);
  }
}

/** Puts the parts of a site together and publishes it. Exit code 0: published, 1: not, 2: wrong usage. */
async function main(): Promise<number> {
  const options = read();
  if (typeof options === 'string') {
    console.error(`${options}\n\n${usage}`);
    return 2;
  }
  const { values, positionals } = options;
  if (values.help || positionals.length === 0) {
    (values.help ? console.log : console.error)(usage);
    return values.help ? 0 : 2;
  }
  settings.isVerbose = values.verbose;
  const { mergeParts } = await import('../src/integrations/parts/merge.ts');
  await mergeParts(positionals.map(fromCaller));
  return 0;
}

await runCommand(main, '已停止，没有公布；原来公布的网站没有变动');
