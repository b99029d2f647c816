import { Option } from "commander";
import { extensionList, fraction, nameList, wholeNumber } from "./option-values.ts";

/** How image files become pixels, whatever the network. */
export function pixelOptions(): Option[] {
  return [
    new Option("--color-mode <mode>", "grayscale: photos without their colors (default: rgb)").choices([
      "rgb",
      "grayscale",
    ]),
    new Option("--exif", "turn photos as their EXIF orientation says; Keras does not"),
    new Option(
      "--pixels <way>",
      "fast: large JPEGs are shrunk by their decoder (default: exact, Keras's pixels)",
    ).choices(["exact", "fast"]),
  ];
}

function listingOptions(): Option[] {
  return [
    new Option(
      "--extensions <list>",
      "endings of image files: jpg,png,webp, or all (default: Keras's)",
    ).argParser(extensionList),
    new Option("--follow-links", "enter links to folders"),
    new Option("--class-names <list>", "sub-folders to take, in this order").argParser(nameList),
    new Option("--seed <n>", "shuffle, into the order of Keras's file_paths").argParser(wholeNumber),
    new Option("--validation-split <share>", "the part that Keras keeps for validation").argParser(fraction),
    new Option("--subset <name>", "with --validation-split: which part (default: validation)").choices([
      "training",
      "validation",
    ]),
  ];
}

/** Of commands that read a folder of photos. */
export function folderOptions(): Option[] {
  return [...pixelOptions(), ...listingOptions()];
}
