import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { BuiltPage, BuiltSite } from '../types.ts';
import { Stage, type PageOutcome } from './stage.ts';

/** One browser with a stage a core, each opened at the first page that needs it. */
export class Stages {
  readonly #site: BuiltSite;
  readonly #launch: () => Promise<Browser>;
  readonly #stages: Stage[] = [];
  #browser: Promise<Browser> | undefined;

  constructor(site: BuiltSite, launch: () => Promise<Browser>) {
    this.#site = site;
    this.#launch = launch;
  }

  /** Starts the browser while there is other work, where a page will need it; what keeps it from starting is for `check` to say. */
  begin(): void {
    this.#browser ??= this.#launch();
    this.#browser.catch(() => undefined);
  }

  /** Checks pages, each on the stage that is free first. */
  async check<Known>(
    pages: Iterator<[Known, BuiltPage]> & Iterable<[Known, BuiltPage]>,
    tell: (known: Known, page: BuiltPage, outcome: PageOutcome) => void,
  ): Promise<void> {
    const work = async (number: number): Promise<void> => {
      for (const [known, page] of { [Symbol.iterator]: () => ({ next: () => pages.next() }) }) {
        this.#browser ??= this.#launch();
        this.#stages[number] ??= await Stage.open(await this.#browser, this.#site);
        tell(known, page, await this.#stages[number].check(page));
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, (_, number) => work(number)));
  }

  /** One that hangs does not close either: it ends with this process. */
  async close(): Promise<void> {
    await Promise.race([this.#browser?.then((it) => it.close()).catch(() => undefined), wait(5000)]);
  }
}
