import { takesWholeNumbers } from "../layers/identity.ts";
import type { PixelArithmetic } from "../layers/layer-definition.ts";
import { layerDefinition } from "../layers/registry.ts";
import type { Layer, LayerGraph } from "../types.ts";

/**
 * What a network does to its pixels by itself, before the first layer that learned something of images: nothing; it scales
 * them from 0 to 255, or from 0 to 1; or something else, said in words.
 */
export type OwnScaling =
  | { readonly kind: "nothing" }
  | { readonly kind: "from 0 to 255" }
  | { readonly kind: "from 0 to 1" }
  | { readonly kind: "other"; readonly found: string };

const UNCHANGED: PixelArithmetic = { scale: [1], offset: [0] };

/** Looks at all that pixels go through, on every way, up to the first layer that is no arithmetic with constants. */
export function ownScaling({ layers }: LayerGraph): OwnScaling {
  const [input, ...others] = layers;
  if (!input) return { kind: "nothing" };
  const pixels = new Map<string, PixelArithmetic>([[input.name, UNCHANGED]]);
  const arrived: PixelArithmetic[] = [];
  for (const layer of others) {
    const read = layer.inputs.flatMap((name) => pixels.get(name) ?? []);
    const [before] = read;
    if (!before) continue;
    const change = layer.inputs.length === 1 ? changeOf(layer) : undefined;
    if (change) pixels.set(layer.name, after(before, change));
    else arrived.push(...read);
  }
  const found = judge(arrived);
  // whole numbers are the pixels of a file, with nothing done to them
  return found.kind === "nothing" && takesWholeNumbers(input) ? { kind: "from 0 to 255" } : found;
}

function changeOf(layer: Layer): PixelArithmetic | undefined {
  const { pixels } = layerDefinition(layer.className) ?? {};
  return pixels === "left alone" ? UNCHANGED : pixels?.(layer);
}

function after(before: PixelArithmetic, change: PixelArithmetic): PixelArithmetic {
  const channels = Math.max(
    before.scale.length,
    before.offset.length,
    change.scale.length,
    change.offset.length,
  );
  const at = (numbers: readonly number[], c: number) => numbers[numbers.length === 1 ? 0 : c] ?? 0;
  const each = (number: (c: number) => number) => Array.from({ length: channels }, (_, c) => number(c));
  const scale = each((c) => at(before.scale, c) * at(change.scale, c));
  const offset = each((c) => at(before.offset, c) * at(change.scale, c) + at(change.offset, c));
  const isTurned = (before.isTurned ?? false) !== (change.isTurned ?? false);
  // the order no longer tells which number is whose where channels change places, and counts for nothing here
  return { scale, offset, isTurned };
}

/** No network takes its first layer's numbers from a wider range: 0 to 255 less a mean is the widest in use. */
const WIDEST = 300;
/** Pixels of 0 to 255 are not moved by so little; those of 0 to 1 are. */
const LEAST_SHIFT = 2;

function judge(arrived: readonly PixelArithmetic[]): OwnScaling {
  const kinds = arrived.map(kindOf);
  const [first] = kinds;
  if (first === undefined || kinds.every((kind) => kind.kind === "nothing")) return { kind: "nothing" };
  if (kinds.every((kind) => kind.kind === first.kind)) return first;
  return { kind: "other", found: "it scales the pixels by itself on one way through it, and not on another" };
}

function kindOf({ scale, offset, isTurned }: PixelArithmetic): OwnScaling {
  const largest = Math.max(...scale.map(Math.abs));
  const isScaled = scale.some((n) => Math.abs(n - 1) > 0.01);
  const isShifted = offset.some((n) => Math.abs(n) >= LEAST_SHIFT);
  if (largest * 255 > WIDEST || (!isScaled && !isShifted && offset.some((n) => Math.abs(n) > 0.01)))
    return {
      kind: "other",
      found: `it computes ${shown(scale, offset)} of its pixels x, which are not 0 to 255`,
    };
  if (isScaled || isShifted) return { kind: "from 0 to 255" };
  if (isTurned)
    return { kind: "other", found: "it turns the channels round by itself, but does not scale them" };
  return { kind: "nothing" };
}

function shown(scale: readonly number[], offset: readonly number[]): string {
  const list = (numbers: readonly number[]) => {
    const texts = numbers.map((n) => String(Number(n.toPrecision(4))));
    return new Set(texts).size === 1 ? texts[0] : `[${texts.join(", ")}]`;
  };
  return `x · ${list(scale)} + ${list(offset)}`;
}
