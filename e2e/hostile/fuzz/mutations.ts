import type { Json } from "@coarse/models";
import { type Path, withValue } from "../tiny-forms.ts";
import type { Random } from "./random.ts";

/** Bytes that numbers and lengths are made of at their limits. */
const EXTREMES = [0x00, 0x01, 0x7f, 0x80, 0xff];

/** A damaged copy: bits and bytes changed, near each other or anywhere, or a part left out, repeated, or all after it. */
export function mutateBytes(bytes: Uint8Array, random: Random): Buffer {
  const copy = Buffer.from(bytes);
  const kind = random.below(10);
  const start = random.below(copy.length);
  const end = start + 1 + random.below(64);
  if (kind === 0) return copy.subarray(0, start);
  if (kind === 1) return Buffer.concat([copy.subarray(0, start), copy.subarray(end)]);
  if (kind === 2) return Buffer.concat([copy.subarray(0, end), copy.subarray(start)]);
  for (let i = random.below(8); i >= 0; i--) {
    const at = kind < 6 ? (start + random.below(32)) % copy.length : random.below(copy.length);
    copy[at] = random.below(2) ? (copy[at] ?? 0) ^ (1 << random.below(8)) : random.of(EXTREMES);
  }
  return copy;
}

/** What may stand in JSON where nobody expects it; those in the last line end every conversion to text or number. */
const VALUES: readonly Json[] = [
  ...[null, true, "", "__proto__", "\u001b[31m\n", "image", 0, -1, 0.5, 7, 1e9, 2 ** 53, 1e308],
  ...[[], {}, [[]], [1, 1], [null, null, null, 3], { class_name: "Functional", config: { layers: [] } }],
  ...[{ toString: 0, valueOf: 0 }, [{ toString: 0, valueOf: 0 }]],
];

/** The same JSON with up to three of its values replaced by such, or by each other. */
export function mutateJson(json: Json, random: Random): Json {
  let changed = json;
  for (let i = random.below(3); i >= 0; i--) {
    const places = placesIn(changed);
    if (places.length === 0) break;
    const { path } = random.of(places);
    const value = random.below(3) ? random.of(VALUES) : random.of(places).value;
    changed = withValue(changed, path, value);
  }
  return changed;
}

interface Place {
  readonly path: Path;
  readonly value: Json;
}

/** All values in a value, at any depth. */
function placesIn(json: Json, path: Path = []): readonly Place[] {
  if (typeof json !== "object" || json === null) return [];
  const entries = Array.isArray(json) ? [...json.entries()] : Object.entries<Json>({ ...json });
  return entries.flatMap(([key, value]) => [
    { path: [...path, key], value },
    ...placesIn(value, [...path, key]),
  ]);
}
