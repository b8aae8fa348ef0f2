import { test as base, chromium, expect, type Page } from '@playwright/test';
import { installer, missingPrograms } from './driver/programs.ts';
import { ScreenReader } from './driver/screen-reader.ts';
import { startSession } from './driver/session.ts';

/** Said when a page has been read in: how many landmarks, headings, tables and links it has. */
const isLoaded = /^有 .* 页。$/;

/** What depends on the hour, the day of the build or what was visited before, and how it stands in a transcript. */
const steady = (text: string): string =>
  text
    .replace(/现在(?:不)?开放[^|]*/g, '〔是否开放〕')
    .replace(/(?<=（|约 )\d+(?=）| 个结果)/g, 'N')
    .replace(/最相关的 \d+ 个/g, '最相关的 N 个')
    .replace(/(?<=逾期 ?)\d+(?= ?天)/g, 'N')
    .replace(/(?<=截至)\d+年\d+月\d+日/g, '〔今天〕')
    .replace(/^跳到正文 链接\.$/, '跳到正文.')
    .replaceAll('已经访问的连接', '链接');

interface Desktop {
  reader: ScreenReader;
  page: Page;
}

/** Somebody who hears a page of the sample and presses keys; every press and what follows goes into the transcript. */
export class Visitor {
  readonly page: Page;
  readonly transcript: string[] = [];
  presses = 0;
  readonly #reader: ScreenReader;
  readonly #home: string;

  constructor({ reader, page }: Desktop, home: string) {
    this.#reader = reader;
    this.page = page;
    this.#home = home;
  }

  #note(what: string, said: readonly string[]): string {
    const heard = steady(said.join(' | '));
    this.transcript.push(heard ? `${what}: ${heard}` : what);
    return heard;
  }

  /**
   * Comes to a page by its address. What the browser says while it loads is not part of the journey, but for what the page
   * itself announces.
   */
  async open(path: string, announced?: RegExp): Promise<void> {
    this.#reader.take();
    await this.page.goto(new URL(path, this.#home).href);
    const loaded = await this.#reader.hear(isLoaded);
    const isThere = announced && loaded.some((it) => announced.test(it));
    const said = announced && !isThere ? await this.#reader.hear(announced) : loaded;
    this.#note(
      `open /${path}`,
      said.filter((it) => announced?.test(it)),
    );
  }

  /** Presses a key and returns what is said; with `expected` that is waited for, and alone noted. */
  async press(key: string, expected?: RegExp): Promise<string> {
    this.presses += 1;
    const said = await this.#reader.press(key, expected);
    return this.#note(
      key,
      said.filter((it) => expected?.test(it) ?? true),
    );
  }

  /** Presses a key until this is said. */
  async find(key: string, wanted: RegExp, most = 30): Promise<string> {
    for (let presses = 0; presses < most; presses += 1) {
      const heard = await this.press(key);
      if (wanted.test(heard)) return heard;
    }
    throw new Error(
      `Not heard in ${most} presses of ${key}: ${wanted.source}\n${this.transcript.join('\n')}`,
    );
  }

  /** Follows the link that was read last to another page, of which the title is noted: Orca says it sooner or later. */
  async follow(): Promise<void> {
    this.presses += 1;
    await this.#reader.press('Return', isLoaded);
    this.#note('Return', [await this.page.title()]);
  }

  /** Goes back in the browser to the page before, of which the title is noted, and a stop on, which Orca says or not. */
  async back(): Promise<void> {
    this.presses += 2;
    await this.#reader.press('alt+Left', isLoaded);
    await this.#reader.press('Tab');
    this.#note('alt+Left Tab', [await this.page.title()]);
  }

  /** Types Chinese into the field that has the focus, as an input method does. */
  async type(text: string): Promise<void> {
    this.presses += text.length;
    await this.page.keyboard.insertText(text);
    await this.#reader.settle();
    this.#reader.take();
    this.#note(`type ${text}`, []);
  }

  /** Notes what stands on the braille display. */
  async feel(): Promise<void> {
    this.#note('braille', [await this.#reader.braille()]);
  }
}

/** One desktop for all journeys: to start Orca and a browser takes longer than any of them. */
const test = base.extend<object, { desktop: Desktop }>({
  desktop: [
    async ({ browserName: _browserName }, use) => {
      const missing = missingPrograms();
      if (missing.length > 0)
        throw new Error(`No screen reader: ${missing.join(' ')} missing. Run as root: bash ${installer}`);
      const session = await startSession(new URL('help/', process.env['PORTAL_E2E_URL']).href);
      const reader = new ScreenReader(session);
      const browser = await chromium.connectOverCDP(session.cdp);
      const page = browser.contexts()[0]?.pages()[0];
      if (!page) throw new Error('The browser that Orca reads has no page.');
      await reader.settle();
      await use({ reader, page });
      reader.close();
      await browser.close();
      await session.end();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
});

/**
 * A task of somebody who hears the portal. What is said stands in `transcripts/<name>.txt` and must stay so; the task takes
 * no more than so many presses of keys.
 */
export function journey(
  name: string,
  { presses }: { presses: number },
  walk: (visitor: Visitor) => Promise<void>,
): void {
  test(name, async ({ desktop, baseURL }) => {
    const visitor = new Visitor(desktop, baseURL ?? '');
    await walk(visitor);
    expect(`${visitor.transcript.join('\n')}\n`).toMatchSnapshot(`${name.replaceAll(' ', '-')}.txt`);
    expect(visitor.presses).toBeLessThanOrEqual(presses);
  });
}
