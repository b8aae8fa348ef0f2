import { runCommand } from './support/command.ts';

await runCommand(async () => {
  const { runTemplate } = await import('../src/importers/template/index.ts');
  return runTemplate(process.argv.slice(2), {
    out: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
  });
});
