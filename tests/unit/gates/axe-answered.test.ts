import { expect, test } from '@playwright/test';
import { answered } from '../../../src/gates/axe/answered.ts';

const running = { isConnected: () => true };
const closed = { isConnected: () => false };

test('a browser that hangs within a page is said, with the page and what to do, and the build goes no further', async () => {
  const never = new Promise<string>(() => undefined);
  await expect(answered(never, running, '检查 /a/', 20)).rejects.toThrow(
    /^检查 \/a\/时，浏览器 0\.02 秒没有回答\n {2}怎么办：关掉别的程序再运行/,
  );
});

test('a browser that was closed is said, without the words of the library', async () => {
  const lost = Promise.reject(new Error('Target page, context or browser has been closed'));
  await expect(answered(lost, closed, '检查 /a/')).rejects.toThrow(
    /^检查 \/a\/时，检查用的浏览器被关掉了，或者内存不够而退出了\n {2}怎么办：/,
  );
});

test('any other fault names what was done, and an answer is passed on', async () => {
  const fault = Promise.reject(new Error('no such rule'));
  await expect(answered(fault, running, '检查 /a/')).rejects.toThrow('检查 /a/时中断：Error: no such rule');
  expect(await answered(Promise.resolve(1), running, '检查 /a/')).toBe(1);
});
