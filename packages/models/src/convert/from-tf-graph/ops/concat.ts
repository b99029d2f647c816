import { dataInputs } from "../../../formats/tf-graph/graph-view.ts";
import { integersInput } from "./constants.ts";
import type { OpConverter } from "./op-converter.ts";

/** ConcatV2: its last input is the axis. */
export const convertConcat: OpConverter = (node, view) => {
  const inputs = dataInputs(node).slice(0, -1);
  const [axis = -1] = integersInput(node, view, inputs.length);
  return { className: "Concatenate", config: { axis }, inputs };
};
