import { zipSync } from "fflate";
import { weightGroups } from "../../graph/weight-groups.ts";
import type { Json, Layer, LayerGraph } from "../../types.ts";
import type { JsonObject } from "../containers/json.ts";
import { writeHdf5 } from "../containers/write-hdf5.ts";
import { kerasModule, kerasSettings } from "./keras-classes.ts";
import { inKerasOrder } from "./keras-layer-order.ts";
import { withKerasNames } from "./keras-names.ts";
import { KERAS_VERSION } from "./keras-version.ts";

/**
 * The bytes of a `.keras` file (Keras 3), which `keras.models.load_model` takes without custom objects; `about` goes
 * into its `metadata.json` under the key `coarse`. Throws `UnsupportedLayerError` for layers that Keras doesn't have.
 */
export async function writeKerasFile(model: LayerGraph, about: JsonObject): Promise<Uint8Array> {
  const graph = withKerasNames(model);
  const layers = inKerasOrder(graph);
  const config = JSON.stringify(modelConfig({ ...graph, layers }));
  const groups = weightGroups(layers.map((layer) => layer.className));
  const weights = await writeHdf5((hdf5) => {
    for (const [i, layer] of layers.entries())
      for (const [j, weight] of layer.weights.entries()) hdf5.array(`layers/${groups[i]}/vars/${j}`, weight);
  });
  const metadata = JSON.stringify({ keras_version: KERAS_VERSION, coarse: about });
  const text = new TextEncoder();
  return zipSync(
    {
      "metadata.json": text.encode(metadata),
      "config.json": text.encode(config),
      "model.weights.h5": weights,
    },
    // As Keras does it: float32 numbers hardly get smaller, and it reads stored ones without a detour.
    { level: 0, mtime: EARLIEST },
  );
}

/** The earliest date that a zip archive can hold, in any time zone, so that the same model gives the same bytes. */
const EARLIEST = new Date(1980, 0, 1);

function modelConfig({ name, layers, output, moreOutputs = [] }: LayerGraph): Json {
  const outputs = [output, ...moreOutputs].map((layer): Json => [layer, 0, 0]);
  return {
    module: "keras.src.models.functional",
    class_name: "Functional",
    config: {
      name,
      trainable: true,
      layers: layers.map(layerEntry),
      input_layers: [layers[0]?.name ?? "", 0, 0],
      output_layers: outputs.length === 1 ? (outputs[0] ?? []) : outputs,
    },
    registered_name: "Functional",
    build_config: null,
    compile_config: null,
  };
}

/** Inputs are named in the short form of Keras 2, which needs no shapes and which Keras 3 reads as well. */
function layerEntry(layer: Layer): Json {
  const { name, className, inputs } = layer;
  const { batch_input_shape: shape, ...settings } = kerasSettings(layer);
  const call = inputs.map((input) => [input, 0, 0, {}]);
  return {
    module: kerasModule(layer),
    class_name: className,
    config: { name, ...settings, ...(shape === undefined ? {} : { batch_shape: shape }) },
    registered_name: null,
    name,
    inbound_nodes: call.length === 0 ? [] : [call],
  };
}
