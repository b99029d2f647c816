import type { Preprocessing } from "../types.ts";

/** The names by which a family of networks is recognized. */
interface Family {
  readonly preprocessing: Preprocessing;
  /** Begin of the model's name, in lower case without `_`, `-`, `.` and blanks. */
  readonly model: RegExp;
  /** Layers that together no other family of Keras Applications has. */
  readonly layers: readonly string[];
}

/** Keras Applications, the particular before the general. Source: `preprocess_input` of each of its modules. */
const FAMILIES: readonly Family[] = [
  { preprocessing: "none", model: /^mobilenetv3/, layers: ["conv_bn", "conv_1_bn", "conv_2", "logits"] },
  { preprocessing: "tf", model: /^mobilenetv2/, layers: ["Conv1", "expanded_conv_depthwise_BN"] },
  { preprocessing: "tf", model: /^mobilenet/, layers: ["conv_dw_1", "conv_pw_1"] },
  { preprocessing: "tf", model: /^inceptionresnet/, layers: ["conv_7b", "mixed_7a"] },
  { preprocessing: "tf", model: /^inception/, layers: ["mixed0", "mixed10"] },
  { preprocessing: "tf", model: /^xception/, layers: ["block1_conv1", "block2_sepconv1"] },
  { preprocessing: "tf", model: /^nasnet/, layers: ["stem_conv1", "stem_bn1"] },
  { preprocessing: "tf", model: /^resnet\d*v2/, layers: ["conv1_conv", "conv2_block1_preact_bn"] },
  { preprocessing: "torch", model: /^densenet/, layers: ["pool2_conv", "conv2_block1_concat"] },
  { preprocessing: "caffe", model: /^resnet/, layers: ["conv1_conv", "conv2_block1_1_conv"] },
  { preprocessing: "caffe", model: /^vgg/, layers: ["block1_conv1", "block5_conv3", "fc1"] },
  {
    preprocessing: "none",
    model: /^efficientnet/,
    layers: ["stem_conv", "top_conv", "block1a_project_conv"],
  },
  { preprocessing: "none", model: /^convnext/, layers: ["convnext_tiny_prestem"] },
];

/** What a model calls itself and its parts. */
export interface ModelNames {
  /** The model's name, or several that may be it. */
  readonly models: readonly string[];
  readonly layers: readonly string[];
  /** Whether the model begins by scaling the pixels, where that is known. */
  readonly scalesItself?: boolean;
}

/**
 * How pixels are scaled before the first layer, from the names that Keras Applications gives; `undefined` where
 * they are not of a known family, or of one that scales them itself, but was exported without that.
 */
export function recognizePreprocessing({
  models,
  layers,
  scalesItself,
}: ModelNames): Preprocessing | undefined {
  if (scalesItself) return "none";
  const names = models.map((name) => name.toLowerCase().replace(/[\s_.-]/g, ""));
  const present = new Set(layers);
  const family =
    FAMILIES.find(({ model }) => names.some((name) => model.test(name))) ??
    FAMILIES.find((candidate) => candidate.layers.every((layer) => present.has(layer)));
  return scalesItself === false && family?.preprocessing === "none" ? undefined : family?.preprocessing;
}
