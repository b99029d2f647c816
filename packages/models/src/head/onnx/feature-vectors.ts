import type { NodeProto } from "../../formats/onnx/protobuf/messages.ts";
import { node } from "../../formats/onnx/protobuf/nodes.ts";
import type { OnnxHead } from "./find-onnx-head.ts";

/** Nodes that make vectors of a tensor, and the tensor they make. */
export interface Vectors {
  readonly nodes: readonly NodeProto[];
  readonly name: string;
}

/**
 * What a head reads or makes as `[N, …]`. The mean over the pixels of a 1×1 convolution is what the model itself
 * takes behind it; where there is one pixel, it changes nothing.
 */
export function asVectors({ form }: Pick<OnnxHead, "form">, tensor: string): Vectors {
  if (form === "vectors") return { nodes: [], name: tensor };
  const mean = `${tensor}/mean`;
  const name = `${tensor}/vectors`;
  return {
    nodes: [
      node("GlobalAveragePool", { inputs: [tensor], output: mean }),
      node("Flatten", { inputs: [mean], output: name, attributes: { axis: 1n } }),
    ],
    name,
  };
}
