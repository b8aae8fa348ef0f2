import { follows, isFirst, readMarker, type Marker } from './clause-markers.ts';
import {
  introduces,
  isAttachmentNote,
  isGreater,
  isPrefix,
  listedAttachments,
  rankOfFirst,
  usualRank,
} from './clause-ranks.ts';
import { sequencesOf, type Sequences } from './clause-sequences.ts';
import type { Block } from './clause.ts';

/** Where a block stands in its text. */
export interface ClausePlace {
  /** The number that it begins with; null where what looks like one is none. */
  marker: Marker | null;
  /** What looks like a number and was not taken as one. */
  passed: Marker | null;
  /** Index of the block that it stands in; null where it stands in none. */
  parent: number | null;
}

/** Deeper than any text; it bounds the length of an id. */
const deepest = 12;

interface Open {
  index: number;
  marker: Marker | null;
  /** Depth of a heading without a number; null for what introduces a list. */
  depth: number | null;
  /** The sequence that its number belongs to. */
  series: number;
}

/** 一是 and 30 stand at the start of many a paragraph without being a number of it. */
const isQuiet = (marker: Marker | null | undefined): boolean =>
  marker?.kind === 'ordinal' || marker?.form === 'decimal1';

/** Reads one text (or attached text) from its first block to its last, with what is open above each. */
class TextReader {
  private readonly markers: (Marker | null)[];
  private readonly seq: Sequences;
  private readonly used = new Map<string, Marker>();
  private readonly nested = new Set<string>();
  private readonly nodes = new Map<number, Open & { parent: number | null }>();
  private open: Open[] = [];

  private readonly blocks: readonly Block[];
  private readonly listed: ReadonlySet<number>;

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
    this.listed = listedAttachments(blocks);
    this.markers = blocks.map((it, index) =>
      /heading|paragraph/.test(it.kind) && !this.listed.has(index) ? readMarker(it.text) : null,
    );
    this.seq = sequencesOf(this.markers);
  }

  read(): ClausePlace[] {
    this.blocks.forEach((block, index) => {
      const marker = this.markers[index];
      const taken = marker && this.takes(index, marker);
      if (!taken && block.kind === 'heading') this.openHeading(index, block.depth ?? 2);
    });
    return this.withParagraphs();
  }

  /** Opens a number at its place; false where it is none. */
  private takes(index: number, marker: Marker): boolean {
    const goesOnIn = this.open.findLastIndex(
      (it) => it.marker?.form === marker.form && follows(it.marker, marker),
    );
    if (goesOnIn >= 0 && !(marker.doubtful && this.seq.hasRival(index))) return this.goOn(goesOnIn, index);
    const host = this.open.findLastIndex((it) => isPrefix(it.marker, marker));
    if (host >= 0) return this.openBelow(host + 1, index);
    const sibling = this.open.findLastIndex((it) => it.marker?.form === marker.form);
    if (!this.isNumber(index, marker, sibling)) return false;
    if (sibling < 0) return this.openBelow(this.depthFor(index, marker), index);
    return isFirst(marker) && marker.kind !== 'decimal'
      ? this.beginAnew(sibling, index)
      : this.goOn(sibling, index, marker.kind === 'decimal');
  }

  /** A number that does not simply go on with what is open: a sequence must begin here, or go on to be one. */
  private isNumber(index: number, marker: Marker, sibling: number): boolean {
    const goesOn = this.seq.goesOn(index);
    if (this.blocks[index]?.kind === 'heading' || (goesOn && isFirst(marker))) return true;
    if (isFirst(marker) && !marker.weak && !marker.doubtful) return true;
    const through = this.used.get(marker.form);
    if (sibling < 0 && through && follows(through, marker))
      return !marker.doubtful || !this.seq.hasRival(index);
    if (marker.doubtful || marker.weak) return false;
    const before = this.open[sibling]?.marker;
    if (!before)
      return (
        goesOn ||
        (marker.kind === 'article' && through !== undefined && isGreater(marker, through)) ||
        (marker.text.startsWith('第') && /^\s/u.test(this.after(index, marker))) ||
        this.runsInAbove(index, marker)
      );
    if (isGreater(marker, before)) return !this.continues(sibling, index);
    return goesOn || marker.path.join() === before.path.join();
  }

  private after(index: number, marker: Marker): string {
    return (this.blocks[index]?.text ?? '').slice(marker.text.length);
  }

  /** The number before it stands within the paragraph above: 主要任务：1．甲； over 2．乙. */
  private runsInAbove(index: number, marker: Marker): boolean {
    const above = this.blocks[index - 1];
    if (!above || this.markers[index - 1] !== null || marker.number < 2) return false;
    return above.text.split(/(?<=[：:。；])/u).some((it) => {
      const inside = readMarker(it.trim());
      return inside?.form === marker.form && follows(inside, marker);
    });
  }

  private goOn(at: number, index: number, anew = false): true {
    const series = anew ? index : (this.open[at]?.series ?? index);
    return this.push(at, { index, marker: this.markers[index] ?? null, depth: null, series });
  }

  private openBelow(depth: number, index: number): true {
    return this.push(depth, { index, marker: this.markers[index] ?? null, depth: null, series: index });
  }

  private openHeading(index: number, depth: number): void {
    const above = this.open.findLastIndex((it) => {
      const own =
        it.depth ?? (this.blocks[it.index]?.kind === 'heading' ? this.blocks[it.index]?.depth : null);
      return typeof own === 'number' && own < depth;
    });
    this.push(above + 1, { index, marker: null, depth, series: index });
  }

  private push(at: number, node: Open): true {
    this.open.length = Math.min(at, deepest - 1);
    const parent = this.open.at(-1);
    if (node.marker) {
      this.used.set(node.marker.form, node.marker);
      if (parent?.marker) this.nested.add(`${node.marker.form} ${parent.marker.form}`);
    }
    this.nodes.set(node.index, { ...node, parent: parent?.index ?? null });
    this.open.push(node);
    return true;
  }

  /** How much of what is open stays open above the first number of a form that is not open. */
  private depthFor(index: number, marker: Marker): number {
    return this.open.findLastIndex((_, at) => this.holds(at, index, marker)) + 1;
  }

  private holds(at: number, index: number, marker: Marker): boolean {
    const block = this.blocks[index] as Block;
    const above = this.open[at] as Open;
    if (above.depth !== null) return block.kind !== 'heading' || (block.depth ?? 2) > above.depth;
    if (!above.marker) return false;
    if (usualRank(above.marker) < rankOfFirst(marker) || this.continues(at, index)) return true;
    const introduced = /[：:]$/u.test(this.blocks[index - 1]?.text ?? '');
    const wasNested = this.nested.has(`${marker.form} ${above.marker.form}`);
    return wasNested && (introduced || rankOfFirst(marker) === Infinity);
  }

  /** The sequence that is open there goes on below, before what it stands in goes on, and does not begin anew. */
  private continues(at: number, index: number): boolean {
    const { marker } = this.open[at] as Open;
    if (!marker) return false;
    const next = this.seq.goesOnAt(marker, index);
    const end = Math.min(
      this.seq.next(marker.form, [1], index),
      ...this.open.slice(0, at).map((it) => (it.marker ? this.seq.goesOnAt(it.marker, index) : Infinity)),
    );
    return next < end;
  }

  /** The list that begins here is one within an item of the list of the same form above: that one goes on behind it. */
  private isWithin(at: number, index: number): boolean {
    const outer = this.open[at]?.marker;
    if (!outer) return false;
    const end = Math.min(
      ...this.open.slice(0, at).map((it) => (it.marker ? this.seq.goesOnAt(it.marker, index) : Infinity)),
    );
    let last = index;
    for (let it = this.seq.nextOfForm(index); it !== undefined && it < end; it = this.seq.nextOfForm(it)) {
      const marker = this.markers[it] as Marker;
      if (follows(this.markers[last] as Marker, marker)) last = it;
      else return follows(outer, marker);
    }
    return false;
  }

  /**
   * A list begins anew while one of its form is open: it belongs to what stands right above it, so that no two of its
   * numbers are cited alike.
   */
  private beginAnew(at: number, index: number): true {
    const block = this.blocks[index] as Block;
    const above = this.blocks[index - 1];
    const top = this.open.length - 1;
    if (this.open[top]?.depth !== null && top > at && this.holds(top, index, this.markers[index] as Marker))
      return this.openBelow(top + 1, index);
    const within = this.isWithin(at, index);
    const aboveIsFree = above !== undefined && !this.nodes.has(index - 1);
    if (aboveIsFree && (within || block.kind !== 'heading' || introduces(above))) {
      this.push(within ? at + 1 : at, { index: index - 1, marker: null, depth: null, series: index - 1 });
      return this.openBelow(this.open.length, index);
    }
    if (within || (above && !aboveIsFree && /[：:]$/u.test(above.text)))
      return this.openBelow(this.open.length, index);
    return this.goOn(at, index, true);
  }

  /** Gives the blocks without a number their places between those that have one. */
  private withParagraphs(): ClausePlace[] {
    const parents: (number | null)[] = [];
    let next: number | null = null;
    const nexts: (number | null)[] = [];
    for (let index = this.blocks.length - 1; index >= 0; index -= 1) {
      nexts[index] = next;
      if (this.nodes.has(index)) next = index;
    }
    let last: number | null = null;
    return this.blocks.map((block, index) => {
      const node = this.nodes.get(index);
      const parent: number | null = node
        ? node.parent
        : isAttachmentNote(block) || this.listed.has(index)
          ? null
          : this.parentOfParagraph(last, nexts[index] ?? null);
      if (node) last = index;
      parents[index] = parent;
      const marker = node?.marker ?? null;
      const passed = marker || isQuiet(this.markers[index]) ? null : (this.markers[index] ?? null);
      return { marker, passed, parent };
    });
  }

  /**
   * A paragraph belongs to the heading or article above it; to a numbered paragraph only while the same list goes on,
   * so that what closes a text or a chapter is not part of its last item.
   */
  private parentOfParagraph(last: number | null, next: number | null): number | null {
    const following = next === null ? undefined : this.nodes.get(next);
    let at = last;
    while (at !== null) {
      const node = this.nodes.get(at);
      if (!node) return null;
      const stays =
        this.blocks[at]?.kind === 'heading' ||
        node.marker?.kind === 'article' ||
        (following && (following.parent === at || following.series === node.series));
      if (stays) return at;
      at = node.parent;
    }
    return null;
  }
}

/** Reads which numbers of the blocks are numbers, by their use in the text, and what each block stands in. */
export function placeBlocks(blocks: readonly Block[]): ClausePlace[] {
  const parts = [...Map.groupBy(blocks, (it) => it.attachment).values()];
  let offset = 0;
  return parts.flatMap((part) => {
    const start = offset;
    offset += part.length;
    return new TextReader(part)
      .read()
      .map((it) => ({ ...it, parent: it.parent === null ? null : it.parent + start }));
  });
}
