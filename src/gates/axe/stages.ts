import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { BuiltPage, BuiltSite } from '../types.ts';
import { Stage, type PageOutcome } from './stage.ts';

/** A page that waits for a stage. */
interface Waiting extends PromiseWithResolvers<PageOutcome> {
  page: BuiltPage;
}

/** One browser with a stage a core, on which pages are looked at in the order in which they are asked for. */
export class Stages {
  readonly #site: BuiltSite;
  readonly #launch: () => Promise<Browser>;
  readonly #free: Promise<Stage>[] = [];
  readonly #waiting: Waiting[] = [];
  #opened = 0;
  #browser: Promise<Browser> | undefined;

  constructor(site: BuiltSite, launch: () => Promise<Browser>) {
    this.#site = site;
    this.#launch = launch;
  }

  /**
   * Opens stages while there is other work, where pages will need them; what keeps one from opening is for `check` to say.
   * @param most how many stages, at most one a core
   */
  begin(most: number): void {
    while (this.#opened < Math.min(most, availableParallelism())) this.#free.push(this.#open());
  }

  /** Whether a stage has nothing to do. */
  get isIdle(): boolean {
    return this.#free.length > 0;
  }

  /** What a page shows on the stage that is free first. Throws what a stage throws, also to all that wait for one. */
  check(page: BuiltPage): Promise<PageOutcome> {
    const waiting = { ...Promise.withResolvers<PageOutcome>(), page };
    this.#waiting.push(waiting);
    if (this.#free.length === 0 && this.#opened < availableParallelism()) this.#free.push(this.#open());
    const stage = this.#free.pop();
    if (stage) void this.#work(stage);
    return waiting.promise;
  }

  async #work(opening: Promise<Stage>): Promise<void> {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift())
      try {
        next.resolve(await (await opening).check(next.page));
      } catch (cause) {
        for (const it of [next, ...this.#waiting.splice(0)]) it.reject(cause);
      }
    this.#free.push(opening);
  }

  #open(): Promise<Stage> {
    this.#opened += 1;
    this.#browser ??= this.#launch();
    const stage = this.#browser.then((it) => Stage.open(it, this.#site));
    stage.catch(() => undefined);
    return stage;
  }

  /** One that hangs does not close either: it ends with this process. */
  async close(): Promise<void> {
    await Promise.race([this.#browser?.then((it) => it.close()).catch(() => undefined), wait(5000)]);
  }
}
