/** So many are copied faster one by one. */
const fewBytes = 32;

/** Writes whole numbers as bytes, small ones in one byte (LEB128). */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }

  number(value: number): void {
    this.#makeRoom(5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** @param length of them, where not all are meant */
  append(bytes: Uint8Array, length = bytes.length): void {
    this.#makeRoom(length);
    if (length > fewBytes) this.#bytes.set(bytes.subarray(0, length), this.#length);
    else for (let at = 0; at < length; at += 1) this.#bytes[this.#length + at] = bytes[at] ?? 0;
    this.#length += length;
  }

  /** How many bytes were written. */
  get size(): number {
    return this.#length;
  }

  /** What was written, until something else is. */
  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Forgets what was written, and keeps the room for it. */
  clear(): void {
    this.#length = 0;
  }

  /** What was written, or a part of it, for good. */
  bytes(from = 0, length = this.#length - from): Uint8Array {
    return this.#bytes.slice(from, from + length);
  }
}

/** Reads them back in the same order. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Where it reads next. */
  get at(): number {
    return this.#at;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at] ?? 0;
      this.#at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  numbers(count: number): number[] {
    return Array.from({ length: count }, () => this.number());
  }
}
