import { checkPort, serve } from './support/serve.ts';
import { runTool } from './support/tool.ts';

await checkPort();
const { code } = await runTool('astro', ['build']);
if (code === 0) await serve();
else {
  console.error('网站没有建成，原来公布的内容保持不变。请按上面的提示改好后再运行。');
  process.exitCode = code;
}
