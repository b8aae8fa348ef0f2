import { clockFaults } from '../clock.ts';
import { explain, printed } from '../faults.ts';
import { forms } from './forms.ts';
import { UsageError, type Importer, type Print } from './importer.ts';
import { policyImporter } from './policy/command.ts';
import { sheetKinds } from './sheet/call.ts';
import { sheetImporter } from './sheet/command.ts';

/** Every verb of `npm run import`. */
const importers: Readonly<Record<string, Importer>> = {
  policy: policyImporter,
  ...Object.fromEntries(forms.map((form) => [form.verb, sheetImporter(form)])),
};

const usage = `用法：npm run import -- 种类 文件… --into 内容文件夹 [选项]

种类：
${Object.entries(importers)
  .map(([verb, { summary }]) => `  ${verb.padEnd(14)}${summary}`)
  .join('\n')}

policy 以外都是填好的表，能读 ${sheetKinds}；空白的表：npm run template -- 种类
每一种的选项：npm run import -- 种类 --help`;

/**
 * Runs an importer by its verb and returns the exit code: 0 done, 1 the disk or a path does not allow it,
 * 2 wrong call or bad input (then nothing was written). Throws what is a fault of the program.
 */
export async function runImport([verb, ...args]: string[], print: Print): Promise<number> {
  const importer = verb && Object.hasOwn(importers, verb) ? importers[verb] : undefined;
  if (!importer) {
    const asked = verb === '--help' || verb === '-h';
    if (verb && !asked) print.error(`没有“${verb}”这一种导入。\n`);
    (asked ? print.out : print.error)(usage);
    return asked ? 0 : 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    print.out(importer.usage);
    return 0;
  }
  const faults = clockFaults();
  if (faults.length > 0) {
    print.error(faults.map((it) => `${it}。`).join('\n'));
    return 2;
  }
  try {
    return await importer.run(args, print);
  } catch (error) {
    if (error instanceof UsageError) {
      const [call = ''] = importer.usage.split('\n');
      print.error(`${error.message}\n\n${call}\n全部选项和例子：npm run import -- ${verb} --help`);
      return 2;
    }
    const said = explain(error);
    if (!said) throw error;
    print.error(printed(said));
    return 1;
  }
}
