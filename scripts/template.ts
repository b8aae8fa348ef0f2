import { runTemplate } from '../src/importers/template/index.ts';
import { runCommand } from './support/command.ts';

await runCommand(() =>
  runTemplate(process.argv.slice(2), {
    out: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
  }),
);
