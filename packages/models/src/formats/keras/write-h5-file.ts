import type { Json, Layer, LayerGraph } from "../../types.ts";
import type { JsonObject } from "../containers/json.ts";
import { writeHdf5 } from "../containers/write-hdf5.ts";
import { kerasModule, kerasSettings } from "./keras-classes.ts";
import { inKerasOrder } from "./keras-layer-order.ts";
import { withKerasNames } from "./keras-names.ts";
import { KERAS_VERSION } from "./keras-version.ts";

/**
 * The bytes of a whole-model `.h5` file in Keras's legacy form, which Keras 3 loads as well as Keras 2; `about` goes
 * into its attribute `coarse`. Throws `UnsupportedLayerError` for layers that Keras doesn't have.
 */
export function writeH5File(model: LayerGraph, about: JsonObject): Promise<Uint8Array> {
  const graph = withKerasNames(model);
  const layers = inKerasOrder(graph);
  const config = JSON.stringify(modelConfig({ ...graph, layers }));
  return writeHdf5((hdf5) => {
    hdf5.text("", "model_config", config);
    hdf5.text("", "coarse", JSON.stringify(about));
    for (const path of ["", "model_weights"]) {
      hdf5.text(path, "keras_version", KERAS_VERSION);
      hdf5.text(path, "backend", "tensorflow");
    }
    const names = layers.map((layer) => layer.name);
    hdf5.text("model_weights", "layer_names", names);
    for (const { name, weights } of layers) {
      const group = `model_weights/${name}`;
      hdf5.group(group);
      const weightNames = weights.map((weight) => `${name}/${weight.name}:0`);
      hdf5.text(group, "weight_names", weightNames);
      for (const [i, weight] of weights.entries()) hdf5.array(`${group}/${weightNames[i]}`, weight);
    }
  });
}

function modelConfig({ name, layers, output, moreOutputs = [] }: LayerGraph): Json {
  return {
    class_name: "Functional",
    config: {
      name,
      trainable: true,
      layers: layers.map(layerEntry),
      input_layers: [[layers[0]?.name ?? "", 0, 0]],
      output_layers: [output, ...moreOutputs].map((layer) => [layer, 0, 0]),
    },
  };
}

function layerEntry(layer: Layer): Json {
  const module = kerasModule(layer);
  const { name, className, inputs } = layer;
  const call = inputs.map((input) => [input, 0, 0, {}]);
  return {
    // The legacy form has no modules; where one is named all the same, Keras 3 looks for the class there.
    ...(module !== "keras.layers" && { module, registered_name: null }),
    class_name: className,
    config: { name, ...kerasSettings(layer) },
    name,
    inbound_nodes: call.length === 0 ? [] : [call],
  };
}
