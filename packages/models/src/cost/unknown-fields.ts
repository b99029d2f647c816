import type { GraphProto, NodeProto } from "../formats/onnx/protobuf/messages.ts";
import { NotProvenError } from "./facts/verdict.ts";

/** Texts for people, and entries of metadata: fields that no engine computes anything of. */
const textsOf: Readonly<Record<string, readonly number[]>> = {
  "onnx.GraphProto": [10, 16],
  "onnx.NodeProto": [6, 9],
  "onnx.AttributeProto": [13],
  // also where a part of a tensor lies, and texts
  "onnx.TensorProto": [3, 6, 12, 16],
};

/**
 * Throws `NotProvenError` where a graph's, an operation's or their constants' messages have fields that are not read
 * here, such as sparse tensors, which engines make dense.
 */
export function checkUnknownFields(message: GraphProto | NodeProto): void {
  check(message);
  if (message.$typeName === "onnx.GraphProto") for (const tensor of message.initializer) check(tensor);
  else
    for (const attribute of message.attribute) {
      check(attribute);
      if (attribute.t) check(attribute.t);
    }
}

function check({
  $typeName,
  $unknown = [],
}: Pick<GraphProto, "$unknown"> & { readonly $typeName: string }): void {
  const known = textsOf[$typeName] ?? [];
  const other = $unknown.find(({ no }) => !known.includes(no));
  if (other) throw new NotProvenError(`has field ${other.no} of ${$typeName}, which is not read`);
}
