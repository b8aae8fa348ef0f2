import { runCommand } from './support/command.ts';
import { checkPort, serve } from './support/serve.ts';
import { runTool } from './support/tool.ts';

/** Builds in a process of its own, whose memory the server does not need, then serves. */
async function main(): Promise<number> {
  await checkPort();
  const { code } = await runTool('node', ['scripts/build.ts', ...process.argv.slice(2)]);
  if (code === 0) await serve();
  else console.error('网站没有建成，原来公布的内容保持不变。请按上面的提示改好后再运行。');
  return code;
}

await runCommand(main);
