import type { ScalingName } from "@coarse/core";
import type { OwnScaling } from "./own-scaling.ts";

/** The names by which a family of networks is recognized. */
interface Family {
  readonly preprocessing: ScalingName;
  /** Keras's name for the model, with which its own begins, in lower case without `_`, `-`, `.` and blanks. */
  readonly model: RegExp;
  /** Layers that together no other family of Keras Applications has. */
  readonly layers: readonly string[];
}

/** Keras Applications, the particular before the general. Source: `preprocess_input` of each of its modules. */
const FAMILIES: readonly Family[] = [
  {
    preprocessing: "none",
    model: /^mobilenetv3(small|large)/,
    layers: ["conv_bn", "conv_1_bn", "conv_2", "logits"],
  },
  { preprocessing: "tf", model: /^mobilenetv2/, layers: ["Conv1", "expanded_conv_depthwise_BN"] },
  { preprocessing: "tf", model: /^mobilenet(?!v[2-9])/, layers: ["conv_dw_1", "conv_pw_1"] },
  { preprocessing: "tf", model: /^inceptionresnetv2/, layers: ["conv_7b", "mixed_7a"] },
  { preprocessing: "tf", model: /^inceptionv3/, layers: ["mixed0", "mixed10"] },
  { preprocessing: "tf", model: /^xception/, layers: ["block1_conv1", "block2_sepconv1"] },
  { preprocessing: "tf", model: /^nasnet/, layers: ["stem_conv1", "stem_bn1"] },
  { preprocessing: "tf", model: /^resnet(50|101|152)v2/, layers: ["conv1_conv", "conv2_block1_preact_bn"] },
  { preprocessing: "torch", model: /^densenet(121|169|201)/, layers: ["pool2_conv", "conv2_block1_concat"] },
  { preprocessing: "caffe", model: /^resnet(50|101|152)/, layers: ["conv1_conv", "conv2_block1_1_conv"] },
  { preprocessing: "caffe", model: /^vgg(16|19)/, layers: ["block1_conv1", "block5_conv3", "fc1"] },
  {
    preprocessing: "none",
    model: /^efficientnet(b\d|v2b\d|v2[sml])/,
    layers: ["stem_conv", "top_conv", "block1a_project_conv"],
  },
  {
    preprocessing: "none",
    model: /^convnext(tiny|small|base|large|xlarge)/,
    layers: ["convnext_tiny_prestem"],
  },
];

/** What a model calls itself and its parts. */
export interface ModelNames {
  /** The model's name, or several that may be it. */
  readonly models: readonly string[];
  readonly layers: readonly string[];
}

/** How pixels are scaled before the first layer, or why nothing tells. */
export type Recognized =
  | { readonly preprocessing: ScalingName; readonly origin: "graph" | "name" }
  | { readonly unknown: string };

/**
 * How pixels are scaled before the first layer: as the network itself does it, which is found by looking; else, where it
 * does nothing to them, by the names that Keras Applications gives.
 *
 * @param own what the network does to its pixels by itself; left out where it can't be looked at
 */
export function recognizePreprocessing({ models, layers }: ModelNames, own?: OwnScaling): Recognized {
  if (own?.kind === "from 0 to 255") return { preprocessing: "none", origin: "graph" };
  if (own?.kind === "from 0 to 1") return { preprocessing: "unit", origin: "graph" };
  if (own?.kind === "other") return { unknown: own.found };
  const names = models.map((name) => name.toLowerCase().replace(/[\s_.-]/g, ""));
  const present = new Set(layers);
  const family =
    FAMILIES.find(({ model }) => names.some((name) => model.test(name))) ??
    FAMILIES.find((candidate) => candidate.layers.every((layer) => present.has(layer)));
  if (!family) return { unknown: "it does not scale them by itself, and its names are none of Keras's" };
  if (own?.kind === "nothing" && family.preprocessing === "none")
    return { unknown: "Keras's network of its name scales them by itself, which this one does not" };
  return { preprocessing: family.preprocessing, origin: "name" };
}
