import { Option } from "commander";

/** What the network computes with. */
export const dtype = (): Option =>
  new Option(
    "--dtype <type>",
    "int8: the network computes with 8 bits, calibrated on some of the photos: faster, nearly as good (default: float32)",
  ).choices(["float32", "int8"]);
