import type { ByteWriter } from '../bytes.ts';

/** The passages that something stands in, ascending, packed as a shard holds them: of a nation there are a hundred million. */
export class PassageList {
  #bytes = new Uint8Array(4);
  #length = 0;
  #last = -1;
  #count = 0;

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

  /** Writes how many there are, and the gaps between them. */
  writeTo(out: ByteWriter): void {
    out.number(this.#count);
    out.append(this.#bytes, this.#length);
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
