import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { SaidError } from '../../faults.ts';

/** Milliseconds that a browser has for one answer. */
const patience = 120_000;

/** What a browser answers. Throws a sentence where it does not within the limit, or is there no more. */
export async function answered<Answer>(
  asked: Promise<Answer>,
  browser: Pick<Browser, 'isConnected'>,
  doing: string,
  limit = patience,
): Promise<Answer> {
  const over = new AbortController();
  const tooLong = wait(limit, undefined, { signal: over.signal }).then(() => {
    throw new SaidError(
      `${doing}时，浏览器 ${limit / 1000} 秒没有回答`,
      '关掉别的程序再运行；还是这样，就重新安装浏览器，或者用 PORTAL_CHROMIUM 换一个',
    );
  });
  try {
    return await Promise.race([asked, tooLong]);
  } catch (cause) {
    if (cause instanceof SaidError) throw cause;
    if (!browser.isConnected())
      throw new SaidError(
        `${doing}时，检查用的浏览器被关掉了，或者内存不够而退出了`,
        '关掉别的程序，再运行一次；不要关掉运行中的浏览器',
        { cause },
      );
    throw new Error(`${doing}时中断：${String(cause)}`, { cause });
  } finally {
    over.abort();
  }
}
