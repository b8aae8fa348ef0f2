import { runLinkCheck } from '../src/link-check/command.ts';
import { runCommand } from './support/command.ts';

await runCommand(() =>
  runLinkCheck(process.argv.slice(2), {
    out: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
  }),
);
