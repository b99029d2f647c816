import type { Translation } from "./translation.ts";

/** `first − second` is `first + second · −1`. */
export const translateSubtract: Translation = (layer, { free }) => {
  const [first = "", second = ""] = layer.inputs;
  const negative = free(`${layer.name}_negative`);
  return [
    {
      name: negative,
      className: "Rescaling",
      config: { scale: -1, offset: 0 },
      inputs: [second],
      weights: [],
    },
    { ...layer, className: "Add", inputs: [first, negative] },
  ];
};
