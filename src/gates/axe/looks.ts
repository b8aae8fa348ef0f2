import { setImmediate as others } from 'node:timers/promises';
import type { BuiltSite, Finding } from '../types.ts';
import { findingsOf } from './findings.ts';
import type { Part, PartReader } from './parts.ts';
import type { Stages } from './stages.ts';
import type { Cover } from './structure/cover.ts';

/** What two rounds of gathered parts have not shown is looked at part by part. */
const gatheredRounds = 2;
/** Letters of source up to which parts are gathered, and with which a stage that has nothing to do begins. */
const [fullPage, worthAStage] = [60_000, 15_000];
/** A page that has so many features that nothing in line shows is looked at while others are read. */
const worthALook = 40;

/** What pages are looked at by. */
export interface LookedBy {
  site: BuiltSite;
  cover: Cover;
  parts: PartReader;
  stages: Stages;
  /** Gets the findings of each page that was looked at as a whole. */
  tell: (index: number, found: Finding[]) => void;
  /** Gets each page of which all features were seen where nothing was found. */
  clear: (index: number) => void;
}

/**
 * Looks at what the pages of a cover are chosen for until all of them are settled: first at parts of many pages as one page;
 * where something is found, at each of its parts; and where something is found in a part, at the whole page. What two
 * parts on one page do not show is looked at in each by itself.
 */
export class Looks {
  readonly #by: LookedBy;
  /** Features that all looks in line show together. */
  readonly #inLine = new Set<number>();
  /** The same with those of parts that are still to be gathered. */
  readonly #hoped = new Set<number>();
  readonly #wholes = new Set<number>();
  /** By page, the last of its parts that is looked at by itself. */
  readonly #apart = new Map<number, Promise<void>>();
  #running: Promise<void>[] = [];
  /** How many looks it took. */
  shown = 0;

  constructor(by: LookedBy) {
    this.#by = by;
  }

  /** Begins with a page that shows much by itself, before all are known. */
  begin(index: number): void {
    const fresh = this.#by.cover.of(index).filter((it) => !this.#hoped.has(it));
    if (fresh.length < worthALook) return;
    const part = this.#by.parts.partOf(index, fresh);
    if (part) this.#gather(part);
    else this.#run(this.#whole(index));
  }

  /** Looks until nothing is left. Nothing is found on most sites: what is not in line yet is chosen while others are looked at. */
  async end(): Promise<void> {
    const { cover } = this.#by;
    await this.#choose(cover.next(this.#hoped), true);
    for (let round = 1, chosen = cover.next(this.#inLine); chosen.size > 0; round += 1) {
      await this.#choose(chosen, round < gatheredRounds);
      chosen = cover.next(this.#inLine);
    }
    await this.#settle();
    for (let round = 1, chosen = cover.next(); chosen.size > 0; round += 1) {
      await this.#choose(chosen, round < gatheredRounds);
      await this.#settle();
      chosen = cover.next();
    }
  }

  /** Puts in line what shows the features asked of these pages. */
  async #choose(chosen: ReadonlyMap<number, Uint32Array>, together: boolean): Promise<void> {
    for (const [index, asked] of chosen) {
      const part = this.#by.parts.partOf(index, asked);
      if (!part) this.#run(this.#whole(index));
      else if (together) this.#gather(part);
      else this.#putInLine(part);
      await others();
    }
    for (const part of this.#by.parts.gathered()) this.#putInLine(part);
  }

  #gather(part: Part): void {
    for (const feature of part.features) this.#hoped.add(feature);
    const { parts, stages } = this.#by;
    const full = parts.gather(part, stages.isIdle ? worthAStage : fullPage);
    if (full) this.#putInLine(full);
  }

  #putInLine(part: Part): void {
    for (const feature of part.features) this.#inLine.add(feature);
    this.#run(this.#look(part));
  }

  #run(look: Promise<void>): void {
    // Whoever waits for all of them hears of it.
    look.catch(() => undefined);
    this.#running.push(look);
  }

  async #settle(): Promise<void> {
    await Promise.all(this.#running);
    this.#running = [];
    for (const index of this.#by.cover.settled()) this.#by.clear(index);
  }

  async #look({ of, page, features }: Part): Promise<void> {
    const { cover, stages } = this.#by;
    const found = findingsOf(page.url, await stages.check(page));
    this.shown += 1;
    if (found.length === 0) cover.passed(features);
    else if (typeof of === 'number') await this.#whole(of);
    else await Promise.all(of.map((it) => this.#lookApart(it)));
  }

  /** Looks at the parts of a page one after the other: one in which something is found is the last. */
  #lookApart(part: Part): Promise<void> {
    const { of } = part;
    if (typeof of !== 'number') return this.#look(part);
    const before = this.#apart.get(of) ?? Promise.resolve();
    const look = before.then(() => (this.#wholes.has(of) ? undefined : this.#look(part)));
    this.#apart.set(of, look);
    return look;
  }

  async #whole(index: number): Promise<void> {
    const { site, cover, stages, tell } = this.#by;
    const page = site.pages[index];
    if (!page || this.#wholes.has(index)) return;
    this.#wholes.add(index);
    for (const feature of cover.of(index)) {
      this.#inLine.add(feature);
      this.#hoped.add(feature);
    }
    const found = findingsOf(page.url, await stages.check(page));
    this.shown += 1;
    const features = cover.close(index);
    if (found.length === 0) cover.passed(features);
    else cover.failed(features);
    tell(index, found);
  }
}
