import { parentPort, type Worker } from 'node:worker_threads';
import { phase, type BuildPhase } from './progress.ts';

/** What a thread tells: how far a part of its work is, that the part is over, and at last what came of all. */
type ThreadNews<Result> =
  | { part: number; name: string; unit: string; done: number; total: number }
  | { part: number }
  | { result: Result };

const tell = (news: ThreadNews<unknown>): void => parentPort?.postMessage(news);

let parts = 0;

/** `phase` of a thread: how far it is goes to the one that has started it. */
export const phaseOfThread: typeof phase = (name, unit = '') => {
  const part = (parts += 1);
  return {
    step: (done, total) => tell({ part, name, unit, done, total }),
    end: () => tell({ part }),
  };
};

/** Tells what came of a thread, which is the end of it. */
export const tellResult = (result: unknown): void => tell({ result });

/**
 * What comes of a thread, which is then let go; how far it is goes to the screen.
 * @param name what it is, where it ends without a result
 * @throws what went wrong in it
 */
export async function resultOfThread<Result>(thread: Worker, name: string): Promise<Result> {
  const running = new Map<number, BuildPhase>();
  try {
    return await new Promise<Result>((resolve, reject) => {
      thread.on('error', reject);
      thread.on('exit', () => reject(new Error(`${name} ended early`)));
      thread.on('message', (news: ThreadNews<Result>) => {
        if ('result' in news) resolve(news.result);
        else if ('name' in news) {
          const shown = running.get(news.part) ?? phase(news.name, news.unit);
          running.set(news.part, shown);
          shown.step(news.done, news.total);
        } else running.get(news.part)?.end();
      });
    });
  } finally {
    for (const it of running.values()) it.end();
    await thread.terminate();
  }
}
