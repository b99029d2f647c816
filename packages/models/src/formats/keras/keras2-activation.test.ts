import { describe, expect, it } from "vitest";
import { UnsupportedLayerError } from "../../errors.ts";
import { readTopology } from "../../graph/topology.ts";
import { layerConfig, modelConfig } from "../../testing/keras-config.ts";
import { refuseKeras2HardSigmoid } from "./keras2-activation.ts";

const INPUT = layerConfig("InputLayer", "images", { config: { batch_input_shape: [null, 4, 4, 3] } });

function withActivation(activation: string) {
  const gate = layerConfig("Activation", "gate", { config: { activation }, inputs: ["images"] });
  return readTopology(modelConfig({ layers: [INPUT, gate], output_layers: [["gate", 0, 0]] }), "model.h5");
}

describe("refuseKeras2HardSigmoid", () => {
  it.each(["hard_sigmoid", "hard_silu", "hard_swish"])("refuses %s, naming the layer", (activation) => {
    const refused = () => refuseKeras2HardSigmoid(withActivation(activation));
    expect(refused).toThrow(UnsupportedLayerError);
    expect(refused).toThrow(/^Layer gate of class Activation .* is that of Keras 2; give .*\.keras file/);
  });

  it.each(["sigmoid", "swish", "linear"])("takes %s", (activation) => {
    expect(() => refuseKeras2HardSigmoid(withActivation(activation))).not.toThrow();
  });
});
