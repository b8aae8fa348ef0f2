import type { ByteWriter } from '../bytes.ts';

/** Bytes of a piece of memory, as a power of two. */
const pieceBits = 20;
/** Bytes of the first block of a list and of the largest; each next one has twice as many. */
const [smallest, largest] = [8, 1024];
/** Bytes at the end of a block that say where the next one begins. */
const link = 4;

/** Places of what is known of a list, among so many of each: where it begins, where it goes on, what room is there, its blocks, bytes, passages, and the next one that could be added. */
const [first, at, room, blocks, size, count, next, perList] = [0, 1, 2, 3, 4, 5, 6, 7];

const blockSize = (block: number): number => (block > 7 ? largest : Math.min(smallest << block, largest));

/**
 * Lists of passages, ascending, packed as a shard holds them. A nation has a hundred million places in a million lists: they share pieces of one
 * memory, in which each list has blocks, for a million arrays keep the collector of garbage busy.
 */
export class PassageLists {
  #lists = new Uint32Array(perList << 10);
  readonly #pieces: Buffer[] = [];
  #used = 0;

  /** Adds a passage, which comes after all that the list has. */
  add(list: number, passage: number): void {
    const from = list * perList;
    while (from >= this.#lists.length) {
      const more = new Uint32Array(this.#lists.length * 2);
      more.set(this.#lists);
      this.#lists = more;
    }
    const lists = this.#lists;
    let rest = passage - this.#of(list, next);
    lists[from + next] = passage + 1;
    lists[from + count] = this.#of(list, count) + 1;
    while (rest > 127) {
      this.#put(list, (rest & 127) | 128);
      rest >>>= 7;
    }
    this.#put(list, rest);
  }

  /** How many passages a list has. */
  countOf(list: number): number {
    return this.#of(list, count);
  }

  /** Writes how many there are, and the gaps between them. */
  writeTo(list: number, out: ByteWriter): void {
    out.number(this.countOf(list));
    let [begin, left] = [this.#of(list, first), this.#of(list, size)];
    for (let block = 0; left > 0; block += 1) {
      const own = Math.min(left, blockSize(block) - link);
      const [piece, from] = this.#place(begin);
      out.append(piece.subarray(from, from + own));
      left -= own;
      if (left > 0) begin = piece.readUInt32LE(from + own);
    }
  }

  #of(list: number, what: number): number {
    return this.#lists[list * perList + what] ?? 0;
  }

  #place(address: number): [piece: Buffer, at: number] {
    const piece = this.#pieces[address >>> pieceBits];
    if (!piece) throw new Error('a place that was never used');
    return [piece, address & ((1 << pieceBits) - 1)];
  }

  #put(list: number, byte: number): void {
    if (this.#of(list, room) === 0) this.#addBlock(list);
    const from = list * perList;
    const address = this.#of(list, at);
    const piece = this.#pieces[address >>> pieceBits];
    if (piece) piece[address & ((1 << pieceBits) - 1)] = byte;
    this.#lists[from + at] = address + 1;
    this.#lists[from + room] = this.#of(list, room) - 1;
    this.#lists[from + size] = this.#of(list, size) + 1;
  }

  #addBlock(list: number): void {
    const from = list * perList;
    const block = this.#of(list, blocks);
    const bytes = blockSize(block);
    const whole = 1 << pieceBits;
    const left = this.#pieces.length * whole - this.#used;
    if (left < bytes) {
      this.#used += left;
      this.#pieces.push(Buffer.alloc(whole));
    }
    const begin = this.#used;
    this.#used += bytes;
    if (block === 0) this.#lists[from + first] = begin;
    else {
      const [piece, end] = this.#place(this.#of(list, at));
      piece.writeUInt32LE(begin, end);
    }
    this.#lists.set([begin, bytes - link, block + 1], from + at);
  }
}
