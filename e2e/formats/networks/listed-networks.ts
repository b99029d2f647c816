import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Networks of the onnx package's test data, of torchvision and of timm: one of each family that is not huge. */
export const listedNetworks: readonly string[] = readFileSync(
  join(import.meta.dirname, "networks.txt"),
  "utf8",
)
  .trim()
  .split("\n");

/** Those that timm has for tests, small enough to be committed. */
export const listedTinyNetworks: readonly string[] = listedNetworks.filter((name) =>
  name.startsWith("timm/test_"),
);
