import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { lock, LockedError } from '../../../src/integrations/lock.ts';

let dir: string;
let file: string;
test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'portal-lock-'));
  file = join(dir, 'below/build.lock');
});
test.afterEach(() => rmSync(dir, { recursive: true }));

test('a second build fails with a clear message when the first goes on for too long', async () => {
  const free = await lock(file);
  await expect(lock(file, { patience: 0 })).rejects.toThrow(
    new LockedError(`另一次构建还在进行（锁文件 ${file}）`, '等它结束后再试'),
  );
  free();
  (await lock(file, { patience: 0 }))();
});

test('a second build waits for the first, and says so once', async () => {
  const free = await lock(file);
  const events: string[] = [];
  const second = lock(file, { onWait: () => events.push('waits') }).then((freeSecond) => {
    events.push('runs');
    freeSecond();
  });
  await expect.poll(() => events).toEqual(['waits']);
  events.push('first ends');
  free();
  await second;
  expect(events).toEqual(['waits', 'first ends', 'runs']);
});

/** Another process that takes the lock, keeps nothing of it, lets the collector run, and lives on. */
async function holder(): Promise<ChildProcess> {
  const module = resolve(import.meta.dirname, '../../../src/integrations/lock.ts');
  const script = `import(${JSON.stringify(module)}).then(async ({ lock }) => {
    await lock(${JSON.stringify(file)}); setInterval(() => {}, 1000);
    setTimeout(() => { globalThis.gc(); setTimeout(() => console.log('held'), 50); }, 50); })`;
  const child = spawn(process.execPath, ['--expose-gc', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

test('a lock is held until its process ends, though nobody there remembers it, and is free at once when it is killed', async () => {
  const child = await holder();
  try {
    await expect(lock(file, { patience: 0 })).rejects.toThrow(LockedError);
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  expect(readdirSync(dirname(file))).toEqual(['build.lock']);
  (await lock(file, { patience: 0 }))();
});
