import { type Model, toTfjsArtifacts, withLinearHead } from "@coarse/models";
import type { LayersModel, Tensor } from "@tensorflow/tfjs-node";
import { UnsupportedEngineError } from "../errors.ts";
import type { Network, NetworkInput, NetworkOutput } from "../network.ts";
import { loadTfjsNode, type TfjsNode } from "./load-tfjs-node.ts";

/** Holds a graph of Keras layers in TensorFlow, through tfjs-node. */
export async function openTfjsNode(model: Model, threads: number): Promise<Network> {
  if (model.graph.kind === "onnx") throw new UnsupportedEngineError("tfjs-node", model.source);
  const graph = model.coarse ? model.graph : withLinearHead(model.graph);
  const artifacts = toTfjsArtifacts(graph);
  const tf = await loadTfjsNode({ threads });
  const layers = await tf.loadLayersModel(tf.io.fromMemory(artifacts));
  const head = layers.getLayer(graph.output);
  const ends = model.coarse ? [head.output, head.output] : [head.input, head.output];
  const activations = tf.model({ inputs: layers.inputs, outputs: ends.flat() });
  return new TfjsNetwork(tf, activations);
}

class TfjsNetwork implements Network {
  readonly layout = "NHWC";
  readonly #tf: TfjsNode;
  readonly #activations: LayersModel;

  constructor(tf: TfjsNode, activations: LayersModel) {
    this.#tf = tf;
    this.#activations = activations;
  }

  async run(input: NetworkInput): Promise<NetworkOutput> {
    const outputs = this.#predict(input);
    try {
      const [features, logits] = await Promise.all(outputs.map(numbersOf));
      if (!features || !logits) throw new TypeError(`Expected two outputs, but got ${outputs.length}`);
      return { features, logits };
    } finally {
      this.#tf.dispose(outputs);
    }
  }

  async dispose(): Promise<void> {
    this.#activations.dispose();
  }

  #predict({ pixels, count, height, width }: NetworkInput): Tensor[] {
    return this.#tf.tidy(() =>
      [this.#activations.predictOnBatch(this.#tf.tensor4d(pixels, [count, height, width, 3]))].flat(),
    );
  }
}

async function numbersOf(tensor: Tensor): Promise<Float32Array> {
  const numbers = await tensor.data();
  if (numbers instanceof Float32Array) return numbers;
  throw new TypeError(`Expected a float32 output, but got ${tensor.dtype}`);
}
