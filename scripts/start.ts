import { SaidError } from '../src/faults.ts';
import { runCommand } from './support/command.ts';
import { runTool } from './support/tool.ts';

/** How a process ends that has used up its memory in one go (Node gives up) or that of the machine (the system ends it). */
const outOfMemory = ['SIGABRT', 'SIGKILL'];

/** Builds in a process of its own, whose memory the server does not need, then serves. */
async function main(): Promise<number> {
  // Loaded within the command, which can be stopped from its first moment and say so.
  const { checkPort, serve } = await import('./support/serve.ts');
  await checkPort();
  const { code, signal } = await runTool('node', ['scripts/build.ts', ...process.argv.slice(2)]);
  if (outOfMemory.includes(signal ?? ''))
    throw new SaidError(
      '网站没有建成：构建突然停下了，多半是内存不够；原来公布的内容保持不变',
      '关掉别的程序再运行；还不够的，用 NODE_OPTIONS=--max-old-space-size=8192 放宽，或者换一台内存大些的电脑',
    );
  if (code === 0) await serve();
  else console.error('网站没有建成，原来公布的内容保持不变。请按上面的提示改好后再运行。');
  return code;
}

await runCommand(main);
