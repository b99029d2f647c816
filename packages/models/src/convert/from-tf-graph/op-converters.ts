import { convertActivation, convertLeakyRelu, convertPrelu, convertSoftmax } from "./ops/activation.ts";
import { convertAdd, convertAddN, convertMul, convertRealDiv, convertSub } from "./ops/arithmetic.ts";
import { convertBatchNormalization } from "./ops/batch-normalization.ts";
import { convertBiasAdd } from "./ops/bias-add.ts";
import { convertConcat } from "./ops/concat.ts";
import { convertConvolution } from "./ops/convolution.ts";
import { convertDepthwiseConvolution } from "./ops/depthwise-convolution.ts";
import { ACTIVATIONS } from "./ops/fused-ops.ts";
import { convertMatMul } from "./ops/mat-mul.ts";
import {
  convertCast,
  convertReverse,
  convertStridedSlice,
  convertTranspose,
  convertTransposedConvolution,
  resizingBy,
} from "./ops/movement.ts";
import type { OpConverter } from "./ops/op-converter.ts";
import { convertPad } from "./ops/pad.ts";
import { poolingAs } from "./ops/pooling.ts";
import { reductionAs } from "./ops/reduction.ts";
import { convertReshape, convertSqueeze } from "./ops/reshape.ts";

/** How each operation becomes a layer, by TensorFlow's name. */
export const opConverters: ReadonlyMap<string, OpConverter> = new Map<string, OpConverter>([
  ["Add", convertAdd],
  ["AddN", convertAddN],
  ["AddV2", convertAdd],
  ["AvgPool", poolingAs("AveragePooling2D")],
  ["BiasAdd", convertBiasAdd],
  ["Cast", convertCast],
  ["ConcatV2", convertConcat],
  ["Conv2D", convertConvolution],
  ["Conv2DBackpropInput", convertTransposedConvolution],
  ["DepthwiseConv2dNative", convertDepthwiseConvolution],
  ["FusedBatchNorm", convertBatchNormalization],
  ["FusedBatchNormV2", convertBatchNormalization],
  ["FusedBatchNormV3", convertBatchNormalization],
  ["FusedDepthwiseConv2dNative", convertDepthwiseConvolution],
  ["LeakyRelu", convertLeakyRelu],
  ["MatMul", convertMatMul],
  ["Max", reductionAs("GlobalMaxPooling2D")],
  ["MaxPool", poolingAs("MaxPooling2D")],
  ["Mean", reductionAs("GlobalAveragePooling2D")],
  ["Mul", convertMul],
  ["Pad", convertPad],
  ["PadV2", convertPad],
  ["Prelu", convertPrelu],
  ["RealDiv", convertRealDiv],
  ["Reshape", convertReshape],
  ["ResizeBilinear", resizingBy("bilinear")],
  ["ResizeNearestNeighbor", resizingBy("nearest")],
  ["ReverseV2", convertReverse],
  ["Softmax", convertSoftmax],
  ["Squeeze", convertSqueeze],
  ["StridedSlice", convertStridedSlice],
  ["Sub", convertSub],
  ["Transpose", convertTranspose],
  ["_FusedConv2D", convertConvolution],
  ["_FusedMatMul", convertMatMul],
  ...[...ACTIVATIONS.keys()].map((op) => [op, convertActivation] as const),
]);
