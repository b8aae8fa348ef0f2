import { buffer } from 'node:stream/consumers';
import { extractPdf, TooSlow, type Answer } from './extract.ts';

// A process of its own, so that a PDF of any make ends within bounds: its bytes come in, an answer goes out.
const answer = async (): Promise<Answer> => {
  try {
    return { read: await extractPdf(new Uint8Array(await buffer(process.stdin))) };
  } catch (error) {
    if (error instanceof TooSlow) return { fault: 'slow' };
    return { fault: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged' };
  }
};
process.stdout.write(JSON.stringify(await answer()));
