import { scalingNames } from "@coarse/core";
import { interpolationNames, resizeModes } from "@coarse/core/internal";
import { Option } from "commander";
import {
  fractionText,
  inputSize,
  positiveThree,
  resizeStep,
  shareAboveZero,
  threeNumbers,
} from "./preprocessing-values.ts";

/** How images become what the network takes, where it is not to be as found with the model. */
export function preprocessingOptions(): Option[] {
  const options = [
    new Option(
      "--preprocessing <name|file>",
      `${scalingNames.join(", ")}, or a JSON file: our own, preprocessor_config.json, timm's, torchvision's (default: found with the model)`,
    ),
    new Option("--rescale <factor>", "what pixels of 0 to 255 are multiplied by: 1/255").argParser(
      fractionText,
    ),
    new Option("--mean <numbers>", "what is taken from each channel then: 0.485,0.456,0.406").argParser(
      threeNumbers,
    ),
    new Option("--std <numbers>", "what each channel is divided by then: 0.229,0.224,0.225").argParser(
      positiveThree,
    ),
    new Option("--channels <order>", "order of the network's channels").choices(["rgb", "bgr"]),
    new Option(
      "--input-size <size>",
      "height and width of its images, for a network that leaves them open: 224, 224x320",
    ).argParser(inputSize),
    new Option(
      "--resize <way>",
      `${resizeModes.join(", ")}, with a size where it is not the network's: shortest-edge:256`,
    ).argParser(resizeStep),
    new Option(
      "--crop-pct <share>",
      "the share of a resized side that is kept, as timm names it: 0.875",
    ).argParser(shareAboveZero),
    new Option("--interpolation <name>", "how pixels between pixels are found (default: bilinear)").choices(
      interpolationNames,
    ),
    new Option("--antialias", "resize as Pillow does"),
    new Option("--no-antialias", "resize as TensorFlow does"),
    new Option("--crop-to-aspect-ratio", "Keras's name for --resize crop").conflicts("resize"),
    new Option("--pad-to-aspect-ratio", "Keras's name for --resize pad").conflicts([
      "cropToAspectRatio",
      "resize",
    ]),
    new Option(
      "--dct <dct>",
      "how JPEGs become pixels: fast, as in TensorFlow, or accurate, as in Pillow (default: as where the model comes from)",
    ).choices(["fast", "accurate"]),
  ];
  return options.map((option) => option.helpGroup("How pixels get into the network:"));
}
