import "@coarse/testing";
import { expect, it } from "vitest";
import { tfGraphToLayers } from "../../convert/from-tf-graph/tf-graph-to-layers.ts";
import { UnsupportedLayerError } from "../../errors.ts";
import type { GraphConstant, GraphNode } from "../../formats/tf-graph/tf-graph.ts";
import { FLOAT32_TOLERANCE, runConverted } from "../onnx/layer-case.ts";
import { seededNumbers } from "../onnx/numbers.ts";
import { tfGraph } from "./graph.ts";
import { runGraph } from "./run-graph.ts";

/** Nodes that are tried on images, and what they read besides. */
export interface OpCase {
  /** The last one makes the output; the images are called `images`. */
  readonly nodes: readonly GraphNode[];
  readonly constants?: Readonly<Record<string, GraphConstant>>;
  /** Without batch axis. */
  readonly inputShape?: readonly number[];
}

/** A test that operations, as layers, give what TensorFlow.js gives for the graph itself, on two seeded images. */
export function itConvertsOps(title: string, { inputShape = [8, 8, 3], ...parts }: OpCase): void {
  it(title, async () => {
    const graph = tfGraph({ ...parts, inputShape });
    const [height = 0, width = 0] = inputShape;
    const images = seededNumbers([2, ...inputShape], { seed: 7, low: -2, high: 8 });
    const expected = await runGraph(graph, images);
    const actual = await runConverted(tfGraphToLayers(graph, { height, width }), images);
    expect(actual.shape).toEqual(expected.shape);
    expect(actual.values).toBeWithin(expected.values, FLOAT32_TOLERANCE);
  });
}

/** A test that an operation is refused, with the reason. */
export function itRefusesOps(
  title: string,
  { inputShape = [8, 8, 3], ...parts }: OpCase,
  reason: RegExp,
): void {
  it(title, () => {
    const [height = 0, width = 0] = inputShape;
    const convert = () => tfGraphToLayers(tfGraph({ ...parts, inputShape }), { height, width });
    expect(convert).toThrow(UnsupportedLayerError);
    expect(convert).toThrow(reason);
  });
}
