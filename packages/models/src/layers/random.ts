import { convertIdentity, translateIdentity } from "./identity.ts";
import { defineLayer, type LayerDefinition, NATIVE, type TfjsForm } from "./layer-definition.ts";

/** TensorFlow.js lacks the layer; what it does to a network in use, it has. */
const translated: TfjsForm = { isNative: false, translate: translateIdentity };

/** Layers that are at random in training, and do nothing when a network is used: dropout and noise. */
export const randomLayers: readonly LayerDefinition[] = [
  defineLayer("AlphaDropout", { tfjs: translated, toOnnx: convertIdentity }),
  defineLayer("Dropout", {
    mayFollowHead: true,
    pixels: "left alone",
    tfjs: NATIVE,
    toOnnx: convertIdentity,
  }),
  defineLayer("GaussianDropout", { tfjs: translated, toOnnx: convertIdentity }),
  defineLayer("GaussianNoise", { tfjs: translated, toOnnx: convertIdentity }),
  defineLayer("SpatialDropout2D", {
    keras2Settings: ["noise_shape", "trainable"],
    tfjs: translated,
    toOnnx: convertIdentity,
  }),
  defineLayer("StochasticDepth", {
    kerasModule: "keras.src.applications.convnext",
    tfjs: translated,
    toOnnx: convertIdentity,
  }),
];
