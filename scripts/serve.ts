import { runCommand } from './support/command.ts';
import { serve } from './support/serve.ts';

await runCommand(async () => {
  await serve();
  return 0;
});
