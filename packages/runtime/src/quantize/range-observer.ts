import { clippedRange, type ValueRange } from "@coarse/models/internal";

/** Numbers that are looked at of each picture, whatever the size of the tensor. */
const SAMPLES = 1024;

/** Looks at a tensor for one picture after another. */
export class RangeObserver {
  readonly #samples: Float32Array[] = [];

  see(values: Float32Array): void {
    this.#samples.push(evenSample(values, this.#samples.length));
  }

  /** The range that suits what was seen. */
  range(): ValueRange {
    const whole = new Float32Array(this.#samples.reduce((length, sample) => length + sample.length, 0));
    let length = 0;
    for (const sample of this.#samples) {
      whole.set(sample, length);
      length += sample.length;
    }
    return clippedRange(whole);
  }
}

/** Numbers at equal distances, which start elsewhere for each picture. */
function evenSample(values: Float32Array, turn: number): Float32Array {
  const distance = Math.max(1, Math.floor(values.length / SAMPLES));
  const start = (turn * 31) % distance;
  const sample = new Float32Array(Math.min(SAMPLES, Math.ceil((values.length - start) / distance)));
  for (let i = 0; i < sample.length; i++) sample[i] = values[start + i * distance] ?? 0;
  return sample;
}
