import type { Json } from "../../types.ts";

/** The numbers of a setting that is one number or a list, however nested; empty where it is something else. */
export function numbersOf(value: Json | undefined): readonly number[] {
  const flat = Array.isArray(value) ? value.flat(4) : [value];
  const numbers = flat.filter((n) => typeof n === "number");
  return numbers.length === flat.length ? numbers : [];
}
