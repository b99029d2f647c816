import * as tf from "@tensorflow/tfjs-node";
import type { Picture } from "../artwork/pictures.ts";
import { pixelCount, side } from "../augment/canvas.ts";
import { drawPlainlyInto, drawRandomlyInto } from "../augment/sample.ts";
import type { Random } from "../random.ts";

const numbersPerImage = pixelCount * 3;

/** Images `[N, 64, 64, 3]`, -1 to 1, and the class index of each. */
export interface Batch {
  readonly images: tf.Tensor4D;
  readonly labels: readonly number[];
}

/** Gives batches of newly drawn pictures: first a class, then a style, then a picture of it. */
export class TrainingBatches {
  readonly #byClass: readonly (readonly (readonly Picture[])[])[];
  readonly #random: Random;
  readonly #odds: readonly number[];

  constructor(pictures: readonly Picture[], random: Random) {
    const classCount = 1 + Math.max(...pictures.map(({ classIndex }) => classIndex));
    this.#random = random;
    this.#byClass = Array.from({ length: classCount }, (_, classIndex) => byStyle(pictures, classIndex));
    // A class of many names has more to learn, but not in proportion.
    this.#odds = cumulative(
      this.#byClass.map((styles) => Math.sqrt(Math.max(0, ...styles.map(({ length }) => length)))),
    );
  }

  next(size: number): Batch {
    const pixels = new Float32Array(size * numbersPerImage);
    const labels = Array.from({ length: size }, (_, index) => {
      const picture = this.#pick();
      const canvas = pixels.subarray(index * numbersPerImage, (index + 1) * numbersPerImage);
      drawRandomlyInto(canvas, picture, this.#random);
      return picture.classIndex;
    });
    return { images: toImages(pixels, size), labels };
  }

  #pick(): Picture {
    const at = this.#random.next() * (this.#odds.at(-1) ?? 0);
    const styles = this.#byClass[this.#odds.findIndex((odds) => at < odds)] ?? [];
    const names = styles[this.#random.below(styles.length)] ?? [];
    const picture = names[this.#random.below(names.length)];
    if (picture === undefined) throw new Error("Expected a picture of each class: see classes.tsv");
    return picture;
  }
}

/** All pictures as they are, on white, in order. */
export function plainBatch(pictures: readonly Picture[]): Batch {
  const pixels = new Float32Array(pictures.length * numbersPerImage);
  for (const [index, picture] of pictures.entries()) {
    drawPlainlyInto(pixels.subarray(index * numbersPerImage, (index + 1) * numbersPerImage), picture);
  }
  return { images: toImages(pixels, pictures.length), labels: pictures.map(({ classIndex }) => classIndex) };
}

function toImages(pixels: Float32Array, count: number): tf.Tensor4D {
  for (let at = 0; at < pixels.length; at++) pixels[at] = (pixels[at] ?? 0) / 127.5 - 1;
  return tf.tensor4d(pixels, [count, side, side, 3]);
}

function byStyle(pictures: readonly Picture[], classIndex: number): readonly (readonly Picture[])[] {
  const groups = new Map<string, Picture[]>();
  for (const picture of pictures.filter((candidate) => candidate.classIndex === classIndex)) {
    groups.set(picture.style, [...(groups.get(picture.style) ?? []), picture]);
  }
  return [...groups.values()];
}

function cumulative(values: readonly number[]): readonly number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}
