import type { Numbers } from "@coarse/pipeline";
import { type Command, InvalidArgumentError, Option, type OptionValues } from "commander";
import { ConflictingOptionsError } from "../errors.ts";
import { share } from "./option-values.ts";

const BITS =
  "int8: the network computes with 8 bits, calibrated on some of the photos: faster, nearly as good";

/** How the network computes. */
export const numbersPrecision = (): Option =>
  new Option("--precision <numbers>", `${BITS} (default: float32)`).argParser(numbersValue);

/** The same beside the precision that a threshold is to reach; both may be given. */
export const bothPrecisions = (): Option =>
  new Option("--precision <share>", `with --other: the threshold of this precision; or ${BITS}`).argParser(
    eitherValue,
  );

interface Precisions {
  readonly precision?: number;
  readonly numbers?: Numbers;
}

function numbersValue(text: string): Precisions {
  if (text !== "int8" && text !== "float32") throw new InvalidArgumentError("Give int8 or float32");
  return { numbers: text };
}

function eitherValue(text: string, others: Precisions = {}): Precisions {
  if (/^[a-z]/.test(text)) return { ...others, ...numbersValue(text) };
  return { ...others, precision: share(text) };
}

/**
 * A command's options with the two meanings of `--precision` apart.
 *
 * @throws {ConflictingOptionsError} where a coverage and a precision are to be reached
 */
export function optionsOf<Options extends OptionValues>(command: Command): Options {
  const { precision, ...options } = command.opts();
  const precisions: Precisions = precision ?? {};
  if (precisions.precision !== undefined && options.coverage !== undefined)
    throw new ConflictingOptionsError("--precision <share>", "--coverage <share>");
  return { ...options, ...precisions } as OptionValues as Options;
}
