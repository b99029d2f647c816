import type { LayerGraph, Model } from "@coarse/models";
import {
  activationsLayers,
  replaceTfGraphHead,
  type TfGraph,
  toTfGraphArtifacts,
  toTfjsArtifacts,
} from "@coarse/models/internal";
import type { LayersModel, Tensor, Tensor4D } from "@tensorflow/tfjs-node";
import { UnrunnableModelError, UnsupportedEngineError } from "../errors.ts";
import type { Network, NetworkInput, NetworkOutput } from "../network.ts";
import { loadTfjsNode, type TfjsNode } from "./load-tfjs-node.ts";
import { refusal } from "./refusal.ts";

/** Holds a graph of Keras layers, or a TensorFlow.js graph model as it is, in TensorFlow, through tfjs-node. */
export async function openTfjsNode(model: Model, threads: number): Promise<Network> {
  const { graph, coarse, source } = model;
  if (graph.kind === "onnx") throw new UnsupportedEngineError("tfjs-node", source);
  if (graph.kind === "tf-graph") return openGraph(graph, { threads, model });
  if (coarse) return openLayers(graph, { threads, source, outputs: [graph.output] });
  const cut = activationsLayers(graph);
  if (!cut) throw new UnrunnableModelError(source, MIXED_PROBABILITIES);
  return openLayers(cut.graph, { threads, source, outputs: [cut.features, cut.logits] });
}

const MIXED_PROBABILITIES =
  "its scores are mixtures of probabilities, of which this engine takes no logarithms: choose --engine onnxruntime";

/** A network that TensorFlow holds: what goes into its head and what comes out of it, or its output alone. */
interface LoadedNetwork {
  readonly source: string;
  predict(images: Tensor4D): Tensor[];
  dispose(): void;
}

async function openLayers(
  graph: LayerGraph,
  options: { readonly threads: number; readonly source: string; readonly outputs: readonly string[] },
): Promise<Network> {
  const { threads, source } = options;
  const artifacts = toTfjsArtifacts(graph);
  const tf = await loadTfjsNode({ threads });
  const layers = await tf.loadLayersModel(tf.io.fromMemory(artifacts)).catch(refusal("tfjs-node", source));
  checkSizes(layers, source);
  const outputs = options.outputs.flatMap((name) => layers.getLayer(name).output);
  return new TfjsNetwork(tf, { ...ofLayers(tf.model({ inputs: layers.inputs, outputs })), source });
}

/** Numbers per image: more than any network makes of images that it is meant for. */
const LARGEST_TENSOR = 2 ** 26;

/** TensorFlow takes what memory a layer asks for. */
function checkSizes({ layers }: LayersModel, source: string): void {
  for (const { name, outputShape } of layers) {
    const size = outputShape.flat().reduce((product: number, length) => product * Number(length ?? 1), 1);
    if (!(size > 0 && size <= LARGEST_TENSOR))
      throw new UnrunnableModelError(source, `what its layer ${name} makes is empty or fills the memory`);
  }
}

/** A graph model as it is, but for a head whose input and output have names of their own. */
async function openGraph(
  graph: TfGraph,
  { threads, model }: { readonly threads: number; readonly model: Model },
): Promise<Network> {
  const named = model.coarse ? undefined : replaceTfGraphHead(graph, model.head);
  const { weightSpecs, ...artifacts } = toTfGraphArtifacts(named?.graph ?? graph);
  const tf = await loadTfjsNode({ threads });
  const { source } = model;
  const loaded = await tf
    .loadGraphModel(tf.io.fromMemory({ ...artifacts, weightSpecs }))
    .catch(refusal("tfjs-node", source));
  const outputs = named ? [named.features, named.logits] : [graph.output];
  return new TfjsNetwork(tf, {
    source,
    predict: (images) => [loaded.execute(images, outputs)].flat(),
    dispose: () => loaded.dispose(),
  });
}

function ofLayers(model: LayersModel): Omit<LoadedNetwork, "source"> {
  return { predict: (images) => [model.predictOnBatch(images)].flat(), dispose: () => model.dispose() };
}

class TfjsNetwork implements Network {
  readonly layout = "NHWC";
  readonly #tf: TfjsNode;
  readonly #network: LoadedNetwork;

  constructor(tf: TfjsNode, network: LoadedNetwork) {
    this.#tf = tf;
    this.#network = network;
  }

  async run(input: NetworkInput): Promise<NetworkOutput> {
    const outputs = this.#predict(input);
    try {
      const [features, logits = features] = await Promise.all(outputs.map(numbersOf));
      if (!features || !logits) throw new TypeError("Expected an output, but got none");
      return { features, logits };
    } finally {
      this.#tf.dispose(outputs);
    }
  }

  async dispose(): Promise<void> {
    this.#network.dispose();
  }

  #predict({ pixels, count, height, width }: NetworkInput): Tensor[] {
    const images = () => this.#tf.tensor4d(pixels, [count, height, width, 3]);
    try {
      return this.#tf.tidy(() => this.#network.predict(images()));
    } catch (cause) {
      return refusal("tfjs-node", this.#network.source)(cause);
    }
  }
}

async function numbersOf(tensor: Tensor): Promise<Float32Array> {
  const numbers = await tensor.data();
  if (numbers instanceof Float32Array) return numbers;
  throw new TypeError(`Expected a float32 output, but got ${tensor.dtype}`);
}
