/** A buffer that is larger is not kept: a folder may have one poster among its photos. */
const MOST_KEPT_BYTES = 2 ** 24;

/** How many are kept. */
const MOST_KEPT = 8;

/** Bytes of any value, which nothing has been written to yet. */
export function unfilled(length: number): Uint8Array {
  const { buffer, byteOffset } = Buffer.allocUnsafeSlow(length);
  return new Uint8Array(buffer, byteOffset, length);
}

/**
 * Buffers that pictures are decoded into one after another: memory that a system hands out anew costs as much as a tenth
 * of decoding into it.
 */
export class PixelMemory {
  readonly #free: Uint8Array[] = [];
  readonly #lent = new WeakMap<Uint8Array, Uint8Array>();

  /** As many bytes, of any value. */
  take(length: number): Uint8Array {
    const fitting = this.#free.findIndex((buffer) => buffer.length >= length);
    // one that was too small makes room for a larger one
    const [kept] = this.#free.splice(Math.max(fitting, 0), 1);
    const buffer = kept && kept.length >= length ? kept : unfilled(length);
    const part = buffer.subarray(0, length);
    this.#lent.set(part, buffer);
    return part;
  }

  /** Takes back what was lent; nothing happens to other memory. */
  giveBack(part: Uint8Array): void {
    const buffer = this.#lent.get(part);
    if (buffer === undefined) return;
    this.#lent.delete(part);
    if (buffer.length <= MOST_KEPT_BYTES && this.#free.length < MOST_KEPT) this.#free.push(buffer);
  }
}
