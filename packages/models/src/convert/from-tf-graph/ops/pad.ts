import { refuseNode } from "../../../formats/tf-graph/attributes.ts";
import { dataInputs } from "../../../formats/tf-graph/graph-view.ts";
import { constantInput, integersInput } from "./constants.ts";
import type { OpConverter } from "./op-converter.ts";

/** Pad and PadV2: zeros around an image. */
export const convertPad: OpConverter = (node, view) => {
  const paddings = integersInput(node, view, 1);
  const [before, after, top = 0, bottom = 0, left = 0, right = 0, ...channels] = paddings;
  if (paddings.length !== 8 || [before, after, ...channels].some((n) => n !== 0))
    return refuseNode(node, `its paddings are [${paddings}]; supported are those of rows and columns`);
  if (dataInputs(node).length > 2 && constantInput(node, view, 2).values[0] !== 0)
    return refuseNode(node, "it pads with something else than zeros");
  return {
    className: "ZeroPadding2D",
    config: {
      padding: [
        [top, bottom],
        [left, right],
      ],
    },
    inputs: dataInputs(node).slice(0, 1),
  };
};
