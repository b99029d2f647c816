import type { PixelSize } from "@coarse/core";

/** Networks for Keras and TensorFlow.js in `../shared/cases/models`; no option is given for any. */
export const kerasCases: readonly string[] = [
  "act_leaky_relu.keras",
  "aug_rescale.keras",
  "dictin.keras",
  "g_addn_tfjs",
  "g_dblock_tfjs",
  "g_se_tfjs",
  "identity.keras",
  "k2_aug.h5",
  "k2_caffe.h5",
  "k2_cast.h5",
  "k2_torch.h5",
  "late_noise.keras",
  "prelu.keras",
  "quant8.keras",
  "resizing_fix.keras",
];

/** What has to be said of a network, since its file does not. */
export interface SaidOfCase {
  readonly preprocessing?: "none" | "torch";
  readonly inputSize?: PixelSize;
}

const none: SaidOfCase = { preprocessing: "none" };
const torch: SaidOfCase = { preprocessing: "torch" };

/** The other networks of `../shared/cases/models` and those of `onnx`. */
export const otherCases: readonly (readonly [folder: "models" | "onnx", name: string, said: SaidOfCase])[] = [
  ["models", "hub01.onnx", {}],
  ["models", "o_dynhw.onnx", { ...none, inputSize: [32, 32] }],
  ["models", "o_ext.onnx", none],
  ["models", "o_fp16.onnx", none],
  ["models", "o_temp_div.onnx", none],
  ["models", "o_transposeW.onnx", none],
  ["models", "o_two_out_labfirst.onnx", none],
  ["models", "opssoftmax.keras", {}],
  ["models", "padmax.onnx", none],
  ["models", "squeeze.keras", none],
  ["models", "twice.onnx", {}],
  ["onnx", "declared_dynamic_but_batch1.onnx", torch],
  ["onnx", "dynamic_size.onnx", { ...torch, inputSize: [224, 224] }],
  ["onnx", "external.onnx", torch],
  ["onnx", "fp16_keep_io.onnx", torch],
  ["onnx", "hf_all_dynamic.onnx", { ...torch, inputSize: [224, 224] }],
  ["onnx", "int8_qdq.onnx", torch],
  ["onnx", "logit_scale.onnx", torch],
  ["onnx", "logsoftmax.onnx", torch],
  ["onnx", "matmul_transposed_weight.onnx", torch],
  ["onnx", "nhwc_named_mobilenet_scales_itself.onnx", {}],
  ["onnx", "own1000_names_in_metadata.onnx", torch],
  ["onnx", "plain.onnx", torch],
  ["onnx", "two_heads_mean.onnx", torch],
  ["onnx", "two_outputs_features_first.onnx", torch],
  ["onnx", "uint8_nhwc_input.onnx", {}],
];
