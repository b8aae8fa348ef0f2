import { runImport } from '../src/importers/index.ts';
import { runCommand } from './support/command.ts';

await runCommand(() =>
  runImport(process.argv.slice(2), {
    out: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
  }),
);
