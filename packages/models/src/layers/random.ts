import { convertIdentity, translateIdentity } from "./identity.ts";
import { defineLayer, type LayerDefinition, NATIVE, type TfjsForm } from "./layer-definition.ts";

/** TensorFlow.js lacks the layer; what it does to a network in use, it has. */
const translated: TfjsForm = { isNative: false, translate: translateIdentity };

/** Settings that Keras 2 wrote down of the layers that are random. */
const RANDOM_SETTINGS_OF_KERAS_2 = ["rng_type", "force_generator"];

/** What changes images in training alone. Source: Keras 3's `layers/preprocessing/image_preprocessing`. */
const AUGMENTATIONS: readonly string[] = [
  "AugMix",
  "CutMix",
  "MixUp",
  "RandAugment",
  "RandomBrightness",
  "RandomColorDegeneration",
  "RandomColorJitter",
  "RandomContrast",
  "RandomElasticTransform",
  "RandomErasing",
  "RandomFlip",
  "RandomGaussianBlur",
  "RandomGrayscale",
  "RandomHue",
  "RandomInvert",
  "RandomPerspective",
  "RandomPosterization",
  "RandomRotation",
  "RandomSaturation",
  "RandomSharpness",
  "RandomShear",
  "RandomTranslation",
  "RandomZoom",
];

/** Layers that are at random in training, and do nothing when a network is used: augmentation, dropout and noise. */
export const randomLayers: readonly LayerDefinition[] = [
  ...AUGMENTATIONS.map((className) =>
    defineLayer(className, {
      keras2Settings: RANDOM_SETTINGS_OF_KERAS_2,
      onChannelsFirst: "as it is",
      pixels: "left alone",
      tfjs: translated,
      toOnnx: convertIdentity,
    }),
  ),
  defineLayer("AlphaDropout", {
    onChannelsFirst: "as it is",
    pixels: "left alone",
    tfjs: translated,
    toOnnx: convertIdentity,
  }),
  defineLayer("Dropout", {
    mayFollowHead: true,
    onChannelsFirst: "as it is",
    pixels: "left alone",
    tfjs: NATIVE,
    toOnnx: convertIdentity,
  }),
  defineLayer("GaussianDropout", {
    onChannelsFirst: "as it is",
    pixels: "left alone",
    tfjs: translated,
    toOnnx: convertIdentity,
  }),
  defineLayer("GaussianNoise", {
    onChannelsFirst: "as it is",
    pixels: "left alone",
    tfjs: translated,
    toOnnx: convertIdentity,
  }),
  defineLayer("SpatialDropout2D", {
    keras2Settings: ["noise_shape", "trainable"],
    onChannelsFirst: "as it is",
    pixels: "left alone",
    tfjs: translated,
    toOnnx: convertIdentity,
  }),
  defineLayer("StochasticDepth", {
    kerasModule: "keras.src.applications.convnext",
    onChannelsFirst: "as it is",
    pixels: "left alone",
    tfjs: translated,
    toOnnx: convertIdentity,
  }),
];
