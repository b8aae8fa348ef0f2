/** The passages that something stands in, ascending, packed as a shard holds them: of a nation there are a hundred million. */
export class PassageList {
  #bytes = new Uint8Array(4);
  #length = 0;
  #last = -1;
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(passage: number): void {
    let rest = passage - this.#last - 1;
    this.#last = passage;
    this.#count += 1;
    while (rest > 127) {
      this.#put((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#put(rest);
  }

  /** The gaps between them, as `ByteReader` reads numbers. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #put(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const more = new Uint8Array(this.#length * 2);
      more.set(this.#bytes);
      this.#bytes = more;
    }
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }
}
