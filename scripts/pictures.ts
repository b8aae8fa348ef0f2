/**
 * Makes the pictures of the README from the built sample and from the importer: `npm run build && npm run pictures`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../src/browser/launch.ts';
import { runImport } from '../src/importers/index.ts';
import { serveSite } from '../src/serve/site-server.ts';
import { settings } from '../src/settings.ts';
import { loadSite } from '../src/site.ts';
import { faultyRoster, pictures, picturesFolder } from './support/pictures.ts';

const size = { width: 1200, height: 1000 };

/** What an import of a form with faults prints, as a page that looks like a terminal. */
async function importPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-pictures-'));
  try {
    const [file, into] = [join(folder, faultyRoster.name), join(folder, 'our-content')];
    writeFileSync(file, faultyRoster.rows);
    const said: string[] = [`$ npm run import -- roster ${faultyRoster.name} --into our-content`, ''];
    const say = (text: string): void => void said.push(text.replaceAll(`${folder}/`, ''));
    await runImport(
      ['roster', file, '--into', into, '--divisions', join(settings.root, 'content/divisions.csv')],
      { out: say, error: say },
    );
    const text = said.join('\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const style =
      'margin:0;padding:32px;background:#14211b;color:#eef5f0;font:17px/1.7 "Noto Sans Mono CJK SC",monospace;white-space:pre-wrap';
    return `<!doctype html><html lang="zh-CN"><body style="margin:0"><pre style='${style}'>${text}</pre></body></html>`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const folder = join(settings.root, picturesFolder);
mkdirSync(folder, { recursive: true });
const save = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`${picturesFolder}/${name}.png`);
};

const site = await serveSite({ dir: settings.outDir, base: loadSite().base, port: 0 });
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: size, locale: 'zh-CN', reducedMotion: 'reduce' });
  for (const { name, path, top } of pictures) {
    await page.goto(new URL(path, site.url).href);
    if (top) await page.locator(top).evaluate((it) => it.scrollIntoView());
    await save(page, name);
  }
  const terminal = await browser.newPage({ viewport: { ...size, height: 460 } });
  await terminal.setContent(await importPage());
  await save(terminal, 'import');
} finally {
  await browser.close();
  await site.close();
}
