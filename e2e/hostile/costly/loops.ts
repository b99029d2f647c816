import { graph, integer, integers, node, type OnnxParts, value } from "../onnx-bytes.ts";
import {
  answered,
  averaged,
  BOOL,
  type CostlyNetwork,
  growing,
  INT64,
  ofPixels,
  refused,
  yes,
} from "./network-parts.ts";

const [pixelNodes, pixelTensors] = ofPixels(1e9);

/** A loop over `state`, whose body makes `next` of it. */
function loop(body: OnnxParts["nodes"], trips: string, tensors: OnnxParts["tensors"] = []): Uint8Array {
  const inner = graph({
    nodes: [node("Identity", ["go"], "goes"), ...body],
    tensors,
    inputs: [value("i", INT64, true), value("go", BOOL, true), value("state")],
    outputs: [value("goes", BOOL, true), value("next")],
  });
  return node("Loop", [trips, "yes", "images"], "looped", { body: { graph: inner } });
}

/** Operations with other operations inside, and sequences that grow in them. */
export const loops: Readonly<Record<string, CostlyNetwork>> = {
  "SequenceInsert in a loop": refused(
    [
      node("Loop", ["trip", "yes", "images"], "last", {
        body: {
          graph: graph({
            nodes: [
              node("Identity", ["go"], "goes"),
              node("SplitToSequence", ["state"], "parts", { axis: 1 }),
              node("ConcatFromSequence", ["parts"], "whole", { axis: 1 }),
              node("Concat", ["whole", "state"], "next", { axis: 1 }),
            ],
            inputs: [value("i", INT64, true), value("go", BOOL, true), value("state")],
            outputs: [value("goes", BOOL, true), value("next")],
          }),
        },
      }),
      ...averaged("last"),
    ],
    [integer("trip", 60), yes],
  ),
  "SequenceConstruct of many": growing([
    node("SequenceConstruct", Array<string>(2000).fill("images"), "parts"),
    node("ConcatFromSequence", ["parts"], "once", { axis: 1 }),
    node("SequenceConstruct", Array<string>(2000).fill("once"), "more"),
    node("ConcatFromSequence", ["more"], "big", { axis: 1 }),
  ]),
  "Loop that doubles": refused(
    [loop([node("Concat", ["state", "state"], "next", { axis: 1 })], "trip"), ...averaged("looped")],
    [integer("trip", 60), yes],
  ),
  "Loop without end": refused([loop([node("Relu", ["state"], "next")], ""), ...averaged("looped")], [yes]),
  "Loop of 2^60": refused(
    [loop([node("Relu", ["state"], "next")], "trip"), ...averaged("looped")],
    [integer("trip", 2n ** 60n), yes],
  ),
  "Loop as often as the pixels say": refused(
    [...pixelNodes, loop([node("Relu", ["state"], "next")], "count"), ...averaged("looped")],
    [...pixelTensors, yes],
  ),
  "Loop of three": answered(
    [loop([node("Relu", ["state"], "next")], "trip"), ...averaged("looped")],
    [integer("trip", 3), yes],
  ),
  "loops in loops": refused(
    [
      loop(
        [
          node("Loop", ["trip", "yes", "state"], "next", {
            body: {
              graph: graph({
                nodes: [node("Identity", ["go2"], "goes2"), node("Relu", ["state2"], "next2")],
                inputs: [value("i2", INT64, true), value("go2", BOOL, true), value("state2")],
                outputs: [value("goes2", BOOL, true), value("next2")],
              }),
            },
          }),
        ],
        "trip",
      ),
      ...averaged("looped"),
    ],
    [integer("trip", 100_000), yes],
  ),
  "Scan that gathers": growing(
    [
      node("Range", ["0", "many", "1"], "r"),
      node("Cast", ["r"], "steps", { to: 1 }),
      node(
        "Scan",
        ["images", "steps"],
        "state",
        {
          num_scan_inputs: 1,
          body: {
            graph: graph({
              nodes: [node("Add", ["a", "b"], "c"), node("Identity", ["c"], "d")],
              inputs: [value("a"), value("b")],
              outputs: [value("c"), value("d")],
            }),
          },
        },
        { more: ["big"] },
      ),
    ],
    [integer("0", 0), integer("1", 1), integer("many", 20_000_000)],
  ),
  "If by the pixels": growing(
    [
      node("ReduceSum", ["images"], "sum", { keepdims: 0 }),
      node("Equal", ["sum", "sum"], "same"),
      node("If", ["same"], "big", {
        then_branch: {
          graph: graph({ nodes: [node("Expand", ["images", "wide"], "a")], outputs: [value("a")] }),
        },
        else_branch: { graph: graph({ nodes: [node("Identity", ["images"], "b")], outputs: [value("b")] }) },
      }),
    ],
    [integers("wide", [100_000_000, 4, 4, 3])],
  ),
};
