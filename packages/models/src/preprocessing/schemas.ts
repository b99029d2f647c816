import { type ChannelNumbers, PreprocessingFormatError } from "@coarse/core";
import * as v from "valibot";

/** Pixels of a side. */
export const sideOf: v.GenericSchema<number> = v.pipe(
  v.number("is a number of pixels"),
  v.integer("is a whole number of pixels"),
  v.minValue(1, "is at least 1"),
  v.maxValue(16_384, "is at most 16384"),
);

const finite = v.pipe(v.number(), v.finite());
const three = v.tuple([finite, finite, finite]);

/** Three numbers, or one for all channels. */
export const numbersOfChannels: v.GenericSchema<unknown, ChannelNumbers> = v.pipe(
  v.union([finite, three], "is a number, or one for each channel"),
  v.transform(
    (numbers): ChannelNumbers => (typeof numbers === "number" ? [numbers, numbers, numbers] : numbers),
  ),
);

/**
 * The value by a schema.
 *
 * @throws {PreprocessingFormatError} that names the first field that does not fit
 */
export function parseWith<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
  source: string,
): Output {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new PreprocessingFormatError(source, `${path ?? "the whole"}: ${issue.message}`);
}
