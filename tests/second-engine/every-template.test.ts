import { expect, test } from '@playwright/test';
import { onePerTemplate } from '../support/page-kinds.ts';
import { foundByAlfa } from '../support/second-engine.ts';

test.setTimeout(480_000);

test('a second engine finds nothing on a page of any template, at the width of a phone', async ({ page }) => {
  const xml = await (await page.request.get('/sitemap.xml')).text();
  const all = onePerTemplate(
    [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((it) => new URL(it[1] ?? '').pathname),
  );
  expect(all.length).toBeGreaterThan(30);
  await page.setViewportSize({ width: 360, height: 740 });
  const found: string[] = [];
  for (const path of all) {
    await page.goto(path);
    found.push(...(await foundByAlfa(page)).map((it) => `${it} on ${decodeURI(path)}`));
  }
  expect(found).toEqual([]);
});

test('the second engine is heard: it finds a picture without words', async ({ page }) => {
  await page.setContent('<!doctype html><html lang="zh-CN"><title>图</title><main><img src="data:,"></main>');
  expect((await foundByAlfa(page)).join()).toContain('sia-r2:');
});
