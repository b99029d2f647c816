import type { LayerConverter } from "./fragment.ts";
import { convertActivation } from "./layers/activation.ts";
import { convertBatchNormalization } from "./layers/batch-normalization.ts";
import { convertConcatenate } from "./layers/concatenate.ts";
import { convertConv2D } from "./layers/conv-2d.ts";
import { convertCropping2D } from "./layers/cropping-2d.ts";
import { convertDense } from "./layers/dense.ts";
import { convertDepthwiseConv2D } from "./layers/depthwise-conv-2d.ts";
import { convertELU } from "./layers/elu.ts";
import { globalPoolingWith } from "./layers/global-pooling-2d.ts";
import { convertInputLayer } from "./layers/input-layer.ts";
import { convertLayerNormalization } from "./layers/layer-normalization.ts";
import { convertLayerScale } from "./layers/layer-scale.ts";
import { convertLeakyReLU } from "./layers/leaky-relu.ts";
import { mergeAtOnceWith, mergeWith } from "./layers/merge.ts";
import { convertNormalization } from "./layers/normalization.ts";
import { convertNothing } from "./layers/nothing.ts";
import { poolingWith } from "./layers/pooling-2d.ts";
import { convertReLU } from "./layers/relu.ts";
import { convertRescaling } from "./layers/rescaling.ts";
import { convertFlatten, convertReshape } from "./layers/reshape.ts";
import { convertSeparableConv2D } from "./layers/separable-conv-2d.ts";
import { convertSoftmax } from "./layers/softmax.ts";
import { convertZeroPadding2D } from "./layers/zero-padding-2d.ts";

/** How each layer is converted, by Keras class name. A new family of networks needs an entry here for each new class. */
export const layerConverters: ReadonlyMap<string, LayerConverter> = new Map<string, LayerConverter>([
  ["Activation", convertActivation],
  ["ActivityRegularization", convertNothing],
  ["Add", mergeWith("Add")],
  ["AlphaDropout", convertNothing],
  ["Average", mergeAtOnceWith("Mean")],
  ["AveragePooling2D", poolingWith("AveragePool")],
  ["BatchNormalization", convertBatchNormalization],
  ["Concatenate", convertConcatenate],
  ["Conv2D", convertConv2D],
  ["Cropping2D", convertCropping2D],
  ["Dense", convertDense],
  ["DepthwiseConv2D", convertDepthwiseConv2D],
  ["Dropout", convertNothing],
  ["ELU", convertELU],
  ["Flatten", convertFlatten],
  ["GaussianDropout", convertNothing],
  ["GaussianNoise", convertNothing],
  ["GlobalAveragePooling2D", globalPoolingWith("GlobalAveragePool")],
  ["GlobalMaxPooling2D", globalPoolingWith("GlobalMaxPool")],
  ["InputLayer", convertInputLayer],
  ["LayerNormalization", convertLayerNormalization],
  ["LayerScale", convertLayerScale],
  ["LeakyReLU", convertLeakyReLU],
  ["MaxPooling2D", poolingWith("MaxPool")],
  ["Maximum", mergeAtOnceWith("Max")],
  ["Minimum", mergeAtOnceWith("Min")],
  ["Multiply", mergeWith("Mul")],
  ["Normalization", convertNormalization],
  ["ReLU", convertReLU],
  ["Rescaling", convertRescaling],
  ["Reshape", convertReshape],
  ["SeparableConv2D", convertSeparableConv2D],
  ["Softmax", convertSoftmax],
  ["SpatialDropout2D", convertNothing],
  ["StochasticDepth", convertNothing],
  ["Subtract", mergeWith("Sub")],
  ["ZeroPadding2D", convertZeroPadding2D],
]);
