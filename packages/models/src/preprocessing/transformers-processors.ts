import { type ChannelNumbers, type InterpolationName, type PixelSize, scalings } from "@coarse/core";

/** What an image processor of Transformers does where its configuration says nothing. */
export interface Processor {
  /** What `size` may be: `sides`, a height and a width; `edge`, also the shortest edge, which a plain number is. */
  readonly size: "sides" | "edge";
  readonly defaultSize: number | PixelSize;
  readonly resample: InterpolationName;
  /** Absent where it never cuts anything off; `by default` says whether it does so unasked. */
  readonly crop?: { readonly size: PixelSize; readonly byDefault: boolean };
  readonly mean: ChannelNumbers;
  readonly std: ChannelNumbers;
  /** MobileViT turns RGB into BGR, unasked, and knows no mean. */
  readonly isBgr?: true;
  /** EfficientNet divides by the deviation once more, unless `include_top` is false. */
  readonly dividesTwice?: true;
  /** The shortest edge that the image is resized to, from the one that the configuration has; `undefined`: stretched to a square. */
  readonly edge?: (edge: number, cropPct: number) => number | undefined;
  /** Whether the result is a square of the configuration's shortest edge. */
  readonly cropsToEdge?: true;
}

const half: ChannelNumbers = [0.5, 0.5, 0.5];
const standard = { mean: half, std: half } as const;
const imagenet = { mean: scalings.torch.mean, std: scalings.torch.std } as const;
const openai = { mean: scalings.clip.mean, std: scalings.clip.std } as const;
const square = (side: number): PixelSize => [side, side];
const cropped = (side: number, byDefault = true) => ({ crop: { size: square(side), byDefault } });

const mobileNet: Processor = {
  ...{ size: "edge", defaultSize: 256, resample: "bilinear", ...cropped(224), ...standard },
};

/** Of Transformers' classes, by the name before `ImageProcessor`; from version 4.57's `image_processing_*.py`. */
export const processors: Readonly<Record<string, Processor>> = {
  ViT: { size: "sides", defaultSize: square(224), resample: "bilinear", ...standard },
  DeiT: { size: "sides", defaultSize: square(256), resample: "bicubic", ...cropped(224), ...standard },
  Beit: { size: "sides", defaultSize: square(256), resample: "bicubic", ...cropped(224), ...standard },
  Siglip: { size: "sides", defaultSize: square(224), resample: "bicubic", ...standard },
  Pvt: { size: "sides", defaultSize: square(224), resample: "bilinear", ...imagenet },
  CLIP: { size: "edge", defaultSize: 224, resample: "bicubic", ...cropped(224), ...openai },
  Bit: { size: "edge", defaultSize: 224, resample: "bicubic", ...cropped(224), ...openai },
  MobileNetV1: mobileNet,
  MobileNetV2: mobileNet,
  MobileViT: {
    ...{ size: "edge", defaultSize: 224, resample: "bilinear", ...cropped(256), isBgr: true },
    ...{ mean: [0, 0, 0], std: [1, 1, 1] },
  },
  EfficientNet: {
    ...{ size: "sides", defaultSize: square(346), resample: "nearest", ...cropped(289, false) },
    ...{ ...standard, dividesTwice: true },
  },
  Levit: {
    ...{ size: "edge", defaultSize: 224, resample: "bicubic", ...cropped(224), ...imagenet },
    edge: (edge) => Math.trunc((256 / 224) * edge),
  },
  ConvNext: {
    ...{ size: "edge", defaultSize: 384, resample: "bilinear", cropsToEdge: true, ...standard },
    // from 384 pixels on nothing is cut off
    edge: (edge, cropPct) => (edge < 384 ? Math.trunc(edge / cropPct) : undefined),
  },
};

const typesOf: Readonly<Record<string, readonly string[]>> = {
  ViT: ["vit", "vit_mae", "vit_msn", "swin", "swinv2", "swiftformer", "dinat", "nat", "ijepa"],
  DeiT: ["deit"],
  Beit: ["beit", "data2vec-vision"],
  Siglip: ["siglip"],
  Pvt: ["pvt", "pvt_v2"],
  CLIP: ["clip"],
  Bit: ["bit", "dinov2", "focalnet", "hiera"],
  MobileNetV1: ["mobilenet_v1"],
  MobileNetV2: ["mobilenet_v2"],
  MobileViT: ["mobilevit", "mobilevitv2"],
  EfficientNet: ["efficientnet"],
  Levit: ["levit"],
  ConvNext: ["convnext", "convnextv2", "resnet", "regnet", "van", "cvt"],
};

/** The processor of a model type, `model_type` of `config.json`, for old files that don't name theirs. */
export function processorOfModelType(modelType: string): string | undefined {
  return Object.keys(typesOf).find((name) => typesOf[name]?.includes(modelType));
}
