import { runCommand } from './support/command.ts';

await runCommand(async () => {
  const { runLinkCheck } = await import('../src/link-check/command.ts');
  return runLinkCheck(process.argv.slice(2), {
    out: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
  });
});
