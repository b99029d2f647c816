import { inflateSync, strFromU8 } from "fflate";
import type { Json } from "../../types.ts";

/** A class with its settings, and for an operation the module that has it. */
type Kind = readonly [className: string, config: { readonly [key: string]: Json }, module?: string];

/** How many layers back an input lies, or a constant in brackets. */
type Input = number | readonly [constant: number];

/** A layer: its kind, its name, its inputs, and for a model its own layers. */
type Row = readonly [kind: number, name: string, inputs: readonly Input[], inner?: readonly Row[]];

/** What `tools/gen-applications` packs. */
interface Packed {
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly layers: readonly Row[];
}

/** The configuration of a functional model in Keras 3's form, of what `tools/gen-applications` packed. */
export function unpackTopology(packed: string): Json {
  const bytes = inflateSync(Uint8Array.from(atob(packed), (character) => character.charCodeAt(0)));
  const topology: Packed = JSON.parse(strFromU8(bytes));
  const { name, layers } = topology;
  const config = {
    name,
    layers: layers.map((row, i) => layerEntry(row, topology, inboundNodes(row, layers, i))),
    input_layers: [layers[0]?.[1] ?? "", 0, 0],
    output_layers: [layers.at(-1)?.[1] ?? "", 0, 0],
  };
  return { class_name: "Functional", config };
}

function layerEntry([kind, name, , inner]: Row, topology: Packed, nodes: Json): Json {
  const [className, settings, module] = topology.kinds[kind] ?? ["", {}];
  const layers = inner?.map((row) => layerEntry(row, topology, []));
  return {
    class_name: className,
    name,
    config: { ...settings, name, ...(layers ? { layers } : {}) },
    inbound_nodes: nodes,
    ...(module === undefined ? {} : { module }),
  };
}

function inboundNodes([, , inputs]: Row, layers: readonly Row[], position: number): Json {
  if (inputs.length === 0) return [];
  const args = inputs.map((input): Json => {
    if (typeof input !== "number") return input[0];
    const history = [layers[position - input]?.[1] ?? "", 0, 0];
    return { class_name: "__keras_tensor__", config: { keras_history: history } };
  });
  return [{ args, kwargs: {} }];
}
