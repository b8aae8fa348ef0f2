import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain, internalFault, printed } from '../../src/faults.ts';
import { clear } from '../../src/progress.ts';
import { settings } from '../../src/settings.ts';
import { watchMemory } from './memory.ts';

/** Exit codes of shells for a process that a signal has ended. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const wholeOf = (error: unknown): string =>
  error instanceof Error
    ? [error.stack ?? error.message, ...(error.cause === undefined ? [] : [wholeOf(error.cause)])].join('\n')
    : String(error);

/** Keeps the whole error for those who can mend the program. @returns where, in words */
function keep(error: unknown): string {
  const file = join(settings.root, '.cache/error.txt');
  const head = [
    `node ${process.version}, ${process.platform} ${process.arch}`,
    process.argv.slice(1).join(' '),
  ];
  const text = [...head, wholeOf(error), ''].join('\n');
  try {
    mkdirSync(join(settings.root, '.cache'), { recursive: true });
    writeFileSync(file, text);
    return file;
  } catch {
    return `下面这一段：\n${text}`;
  }
}

const written = (stream: NodeJS.WriteStream): Promise<unknown> =>
  new Promise((done) => stream.write('', done));

async function end(code: number): Promise<never> {
  await Promise.all([written(process.stdout), written(process.stderr)]);
  process.exit(code);
}

/**
 * Runs a command and ends the process with its exit code. Whatever goes wrong is said in a sentence with what to do: by a disk,
 * a file, a path, a browser or a person as such, by the program itself with what to send to whom.
 * @param stopped what is to be said when somebody stops it
 */
export async function runCommand(main: () => Promise<number> | number, stopped = '已停止'): Promise<void> {
  const fail = (error: unknown): Promise<never> => {
    clear();
    console.error(`✗ ${printed(explain(error) ?? internalFault(error, keep(error)))}`);
    if (settings.isVerbose) console.error(wholeOf(error));
    return end(1);
  };
  for (const [signal, code] of Object.entries(signals))
    process.once(signal, () => {
      clear();
      console.error(stopped);
      void end(code);
    });
  // Whoever read what is printed has gone (`| head`): there is nobody to tell anything.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(1));
  watchMemory((error) => void fail(error));
  process.once('uncaughtException', (error) => void fail(error));
  process.once('unhandledRejection', (error) => void fail(error));
  try {
    const code = await main();
    if (code !== 0) await end(code);
  } catch (error) {
    await fail(error);
  }
}
