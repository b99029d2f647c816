import { dataInputs } from "../../../formats/tf-graph/graph-view.ts";
import type { OpConverter } from "./op-converter.ts";
import { rowsAndColumns, windowSettings } from "./window-settings.ts";

/** MaxPool and AvgPool; padding does not count in the mean, as in Keras. */
export function poolingAs(className: "MaxPooling2D" | "AveragePooling2D"): OpConverter {
  return (node) => ({
    className,
    config: { pool_size: rowsAndColumns(node, "ksize"), ...windowSettings(node) },
    inputs: dataInputs(node),
  });
}
