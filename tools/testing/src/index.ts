import "./numbers-matcher.ts";

export { type NumpyArray, readNpy } from "./npy.ts";
export {
  describeWithReference,
  describeWithShared,
  describeWithTfjsNode,
  project,
  referencePython,
  shared,
} from "./requirements.ts";
