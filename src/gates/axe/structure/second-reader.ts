import { Worker } from 'node:worker_threads';
import type { Interner } from '../../interner.ts';
import type { PageStyles } from '../styles.ts';

/** A page that the thread is asked about; its sheets where they are new. */
export interface AskedStructure {
  url: string;
  html: string;
  key: string;
  css: string | undefined;
}

/** The features of a page by the numbers of the thread, and what got the next numbers: texts, and pairs of numbers. */
export interface ReadStructure {
  features: Uint32Array;
  fresh: (string | [number, number])[];
}

/** Reads the structure of pages in a thread of its own, by the numbers of the interner that is given. */
export class SecondReader {
  readonly #thread = new Worker(new URL('./thread.ts', import.meta.url));
  readonly #interner: Interner;
  readonly #sheets = new Set<string>();
  /** Our number of each number of the thread. */
  readonly #numbers: number[] = [];
  readonly #waiting: PromiseWithResolvers<Uint32Array>[] = [];

  constructor(interner: Interner) {
    this.#interner = interner;
    this.#thread.on('message', (read: ReadStructure) => this.#waiting.shift()?.resolve(this.#ours(read)));
    this.#thread.on('error', (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  /** How many pages it has not answered yet. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** The features of a page. Throws what went wrong in the thread. */
  read(url: string, html: string, { key, css }: PageStyles): Promise<Uint32Array> {
    const answer = Promise.withResolvers<Uint32Array>();
    this.#waiting.push(answer);
    const asked: AskedStructure = { url, html, key, css: this.#sheets.has(key) ? undefined : css };
    this.#sheets.add(key);
    this.#thread.postMessage(asked);
    return answer.promise;
  }

  /** Lets go of the thread. */
  close(): Promise<unknown> {
    return this.#thread.terminate();
  }

  #ours({ features, fresh }: ReadStructure): Uint32Array {
    const our = (number: number): number => this.#numbers[number] ?? number;
    for (const it of fresh)
      this.#numbers.push(
        typeof it === 'string' ? this.#interner.text(it) : this.#interner.pair(our(it[0]), our(it[1])),
      );
    return features.map(our);
  }
}
