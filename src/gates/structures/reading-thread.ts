import { Worker } from 'node:worker_threads';
import type { StyledSite } from '../axe/styles.ts';
import type { Interner } from '../interner.ts';
import type { Finding } from '../types.ts';
import type { PageStructure, PageSource } from './page-reader.ts';

/** The structure of a page by the numbers of the thread, and what got the next numbers: texts, and pairs of numbers. */
export interface ToldStructure {
  faults: Finding[];
  features: number[];
  fresh: (string | [number, number])[];
  /** The key of its styles, and where they are new, what they are. */
  key: string;
  css: string | undefined;
}

/** What the thread is asked: a page, or who has one of these features, by its numbers. */
export type StructuresTask = PageSource | { features: readonly number[] };

/** What it answers: the structure of the page, or addresses. */
export type StructuresAnswer = ToldStructure | readonly string[];

/** Reads the structures of pages in a thread of its own, by the numbers of the interner that is given. */
export class ReadingThread {
  readonly #thread: Worker;
  readonly #interner: Interner;
  readonly #sheets = new Map<string, string>();
  /** Our number of each number of the thread. */
  readonly #numbers: number[] = [];
  readonly #waiting: PromiseWithResolvers<StructuresAnswer>[] = [];

  constructor({ dir, origin, base }: StyledSite, interner: Interner) {
    const workerData: StyledSite = { dir, origin, base };
    this.#thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData });
    this.#interner = interner;
    this.#thread.on('message', (answer: StructuresAnswer) => this.#waiting.shift()?.resolve(answer));
    this.#thread.on('error', (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  /** The structure of a page. Throws what went wrong in the thread. */
  async read({ url, html }: PageSource): Promise<PageStructure> {
    return this.#ours((await this.#answerTo({ url, html })) as ToldStructure);
  }

  /** Addresses of all pages that were read by it and have one of these features, and of few others. Throws what went wrong in the thread. */
  async pagesWith(features: ReadonlySet<number>): Promise<readonly string[]> {
    const its = [...this.#numbers.entries()].flatMap(([number, our]) => (features.has(our) ? number : []));
    return (await this.#answerTo({ features: its })) as readonly string[];
  }

  /** Lets go of the thread. */
  close(): Promise<unknown> {
    return this.#thread.terminate();
  }

  #answerTo(task: StructuresTask): Promise<StructuresAnswer> {
    const answer = Promise.withResolvers<StructuresAnswer>();
    this.#waiting.push(answer);
    this.#thread.postMessage(task);
    return answer.promise;
  }

  #ours({ faults, features, fresh, key, css }: ToldStructure): PageStructure {
    const our = (number: number): number => this.#numbers[number] ?? number;
    for (const it of fresh)
      this.#numbers.push(
        typeof it === 'string' ? this.#interner.text(it) : this.#interner.pair(our(it[0]), our(it[1])),
      );
    if (css !== undefined) this.#sheets.set(key, css);
    const styles = { key, css: this.#sheets.get(key) ?? '' };
    return { faults, features: features.map(our), styles };
  }
}
