/** Lends arrays for a batch's pixels and takes them back, so that a run of equal batches allocates once. */
export class InputBuffers {
  readonly #free: Float32Array[] = [];

  /** An array of `length` numbers, left over from other batches. */
  lend(length: number): Float32Array {
    const buffer = this.#free.pop();
    return buffer && buffer.length >= length ? buffer : new Float32Array(length);
  }

  takeBack(buffer: Float32Array): void {
    this.#free.push(buffer);
  }
}
