import type { Layer } from "../../../types.ts";
import { type Fragment, operation } from "../fragment.ts";
import { refuse } from "../settings.ts";

/** Shape of the model's input without the batch axis, as Keras has it: `[H, W, C]` for images. */
export function inputShape(layer: Layer): readonly number[] {
  const shape = layer.config.batch_input_shape;
  if (!Array.isArray(shape)) return refuse(layer, "its batch_input_shape is missing");
  return shape
    .slice(1)
    .map((d) => (typeof d === "number" ? d : refuse(layer, `its shape [${shape.join(", ")}] is not fixed`)));
}

/** The model's input: images come in as Keras takes them, `[N, H, W, C]`, and go on channels first. */
export function convertInputLayer(layer: Layer): Fragment {
  const shape = inputShape(layer);
  const [height, width, channels] = shape;
  if (shape.length !== 3 || height === undefined || width === undefined || channels === undefined)
    return { nodes: [], weights: [], output: { name: layer.name, shape } };
  const name = `${layer.name}/channels_first`;
  const transpose = operation("Transpose", { attributes: { perm: [0n, 3n, 1n, 2n] } });
  return { ...transpose(layer.name, name), output: { name, shape: [channels, height, width] } };
}
