import * as tf from "@tensorflow/tfjs-node";
import { side } from "../augment/canvas.ts";
import { batchNormalization } from "./batch-normalization.ts";

type Symbolic = tf.SymbolicTensor;

/** A stage: an expansion, a spatial filter and a projection back, `repeat` times, the first with the stride. */
interface Stage {
  /** `dense`: one 3 × 3 convolution expands; `depthwise`: MobileNetV2's inverted residual. */
  readonly filter: "dense" | "depthwise";
  readonly channels: number;
  readonly expansion: number;
  readonly stride: 1 | 2;
  readonly repeat: number;
}

/** Dense filters where maps are large and channels few, depthwise ones where it is the other way (EfficientNetV2). */
const stages: readonly Stage[] = [
  { filter: "dense", channels: 32, expansion: 3, stride: 2, repeat: 1 },
  { filter: "dense", channels: 32, expansion: 2, stride: 1, repeat: 1 },
  { filter: "dense", channels: 64, expansion: 3, stride: 2, repeat: 1 },
  { filter: "dense", channels: 64, expansion: 2, stride: 1, repeat: 2 },
  { filter: "depthwise", channels: 128, expansion: 4, stride: 2, repeat: 1 },
  { filter: "depthwise", channels: 128, expansion: 4, stride: 1, repeat: 1 },
];

const stemChannels = 24;
const featureCount = 320;

/** `[N, 64, 64, 3]`, -1 to 1, to probabilities `[N, classCount]`; weights from the seed. */
export function createNetwork(classCount: number, seed: number): tf.LayersModel {
  return assemble(classCount, new Builder({ seed, normalized: true }));
}

/**
 * The same for use: convolutions with a bias in place of batch normalization, no dropout. `foldWeights` gives its
 * weights.
 */
export function createFoldedNetwork(classCount: number): tf.LayersModel {
  return assemble(classCount, new Builder({ seed: 0, normalized: false }));
}

function assemble(classCount: number, build: Builder): tf.LayersModel {
  const input = tf.input({ shape: [side, side, 3], name: "image" });
  let x = build.convolution(input, stemChannels, { size: 3, stride: 2 });
  for (const stage of stages) {
    for (let block = 0; block < stage.repeat; block++)
      x = build.block(x, stage, block === 0 ? stage.stride : 1);
  }
  x = build.convolution(x, featureCount, { size: 1 });
  x = build.apply(tf.layers.globalAveragePooling2d({ name: "features" }), x);
  x = build.dropout(x);
  const probabilities = build.apply(
    tf.layers.dense({
      name: "predictions",
      units: classCount,
      activation: "softmax",
      kernelInitializer: build.initializer(),
    }),
    x,
  );
  return tf.model({ inputs: input, outputs: probabilities, name: "coarse_bundled" });
}

/** Counts layers, so that each has a name and an initial state of its own. */
class Builder {
  readonly #seed: number;
  readonly #isNormalized: boolean;
  #count = 0;

  constructor({ seed, normalized }: { readonly seed: number; readonly normalized: boolean }) {
    this.#seed = seed;
    this.#isNormalized = normalized;
  }

  initializer(): ReturnType<typeof tf.initializers.heNormal> {
    return tf.initializers.heNormal({ seed: this.#seed + this.#count });
  }

  apply(layer: tf.layers.Layer, input: Symbolic | Symbolic[]): Symbolic {
    const output = layer.apply(input);
    if (!(output instanceof tf.SymbolicTensor))
      throw new Error(`Expected one symbolic output of ${layer.name}`);
    return output;
  }

  /** Convolution, batch normalization and, unless it is a projection, ReLU. */
  convolution(
    input: Symbolic,
    filters: number,
    {
      size,
      stride = 1,
      linear = false,
    }: { readonly size: number; readonly stride?: number; readonly linear?: boolean },
  ): Symbolic {
    const name = `conv_${++this.#count}`;
    const kernelInitializer = this.initializer();
    const layer = tf.layers.conv2d({
      name,
      filters,
      kernelSize: size,
      strides: stride,
      padding: "same",
      useBias: !this.#isNormalized,
      kernelInitializer,
    });
    return this.#normalized(this.apply(layer, input), { name, linear });
  }

  depthwise(input: Symbolic, stride: number): Symbolic {
    const name = `depthwise_${++this.#count}`;
    const depthwiseInitializer = this.initializer();
    const layer = tf.layers.depthwiseConv2d({
      name,
      kernelSize: 3,
      strides: stride,
      padding: "same",
      useBias: !this.#isNormalized,
      depthwiseInitializer,
    });
    return this.#normalized(this.apply(layer, input), { name, linear: false });
  }

  block(input: Symbolic, stage: Stage, stride: number): Symbolic {
    const channels = input.shape[3] ?? 0;
    const wide = channels * stage.expansion;
    let x =
      stage.filter === "dense"
        ? this.convolution(input, wide, { size: 3, stride })
        : this.depthwise(this.convolution(input, wide, { size: 1 }), stride);
    x = this.convolution(x, stage.channels, { size: 1, linear: true });
    if (stride !== 1 || channels !== stage.channels) return x;
    return this.apply(tf.layers.add({ name: `add_${++this.#count}` }), [input, x]);
  }

  dropout(input: Symbolic): Symbolic {
    const layer = tf.layers.dropout({ name: "dropout", rate: 0.15, seed: this.#seed });
    return this.#isNormalized ? this.apply(layer, input) : input;
  }

  #normalized(
    input: Symbolic,
    { name, linear }: { readonly name: string; readonly linear: boolean },
  ): Symbolic {
    const x = this.#isNormalized ? this.apply(batchNormalization(`${name}_bn`), input) : input;
    return linear ? x : this.apply(tf.layers.reLU({ name: `${name}_relu` }), x);
  }
}
