import type { Network, NetworkInput, NetworkOutput } from "../network.ts";

/** A network that takes any number of images, made of one that takes exactly `size`; the last ones are filled up with black. */
export function withFixedBatch(size: number, network: Network): Network {
  return {
    layout: network.layout,
    dispose: () => network.dispose(),
    async run(input) {
      const outputs: NetworkOutput[] = [];
      for (let start = 0; start < input.count; start += size)
        outputs.push(await network.run(slice(input, start, size)));
      return {
        features: firstRows(
          outputs.map(({ features }) => features),
          { count: input.count, size },
        ),
        logits: firstRows(
          outputs.map(({ logits }) => logits),
          { count: input.count, size },
        ),
      };
    },
  };
}

function slice({ pixels, count, height, width }: NetworkInput, start: number, size: number): NetworkInput {
  const length = pixels.length / count;
  const part = new Float32Array(size * length);
  part.set(pixels.subarray(start * length, (start + size) * length));
  return { pixels: part, count: size, height, width };
}

/** The rows of the images that were asked for, without those of the filling. */
function firstRows(
  parts: readonly Float32Array[],
  { count, size }: { count: number; size: number },
): Float32Array {
  const rowLength = (parts[0]?.length ?? 0) / size;
  const rows = new Float32Array(count * rowLength);
  parts.forEach((part, i) => {
    const start = i * part.length;
    rows.set(part.subarray(0, rows.length - start), start);
  });
  return rows;
}
