import { runLinkCheck } from '../src/link-check/command.ts';

process.exitCode = await runLinkCheck(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
});
