import { runCommand } from './support/command.ts';

await runCommand(async () => {
  const { runImport } = await import('../src/importers/index.ts');
  return runImport(process.argv.slice(2), {
    out: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
    progress: (text) => process.stderr.write(`${text}\n`),
  });
});
