import "./numbers-matcher.ts";

export { type NumpyArray, readNpy } from "./npy.ts";
export { pnpmCommand } from "./pnpm-command.ts";
export {
  describeWithReference,
  describeWithRegistry,
  describeWithShared,
  describeWithTfjsNode,
  project,
  referencePython,
  shared,
} from "./requirements.ts";
