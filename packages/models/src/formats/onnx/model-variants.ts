import { UnsupportedFormatError } from "../../errors.ts";

/** What a file of a model that has several computes with, by transformers.js's names, `float32` and `float16` by their own. */
export type FileDtype = "float32" | "float16" | "int8" | "uint8" | "q8" | "q4" | "q4f16" | "bnb4";

/** What Optimum and transformers.js append to a model's name for the numbers that it computes with. */
const suffixes: Readonly<Record<FileDtype, string>> = {
  float32: "",
  float16: "_fp16",
  int8: "_int8",
  uint8: "_uint8",
  q8: "_quantized",
  q4: "_q4",
  q4f16: "_q4f16",
  bnb4: "_bnb4",
};

const fileDtypes: readonly FileDtype[] = Object.keys(suffixes).filter((name) => isFileDtype(name));

function isFileDtype(name: string): name is FileDtype {
  return Object.hasOwn(suffixes, name);
}

/** The file of a model that is to be taken. */
export interface ChosenFile {
  /** From the model's folder, `/` between its parts. */
  readonly name: string;
  /** Whether it computes with what was asked for; it is of float32 otherwise. */
  readonly hasDtype: boolean;
}

/** Whose files they are. */
export interface VariantSource {
  /** For errors. */
  readonly source: string;
  /** `a folder`, `a repository` */
  readonly kind: string;
  /** What to do where there is no ONNX file. */
  readonly remedy: string;
}

const ONNX = /^(?:onnx\/)?[^/]+\.onnx$/i;

/**
 * The ONNX file of a folder laid out as Optimum and transformers.js do: `onnx/model.onnx`, else `model.onnx`, with a suffix
 * for what it computes with, else the only one there is. Where there is none of int8, that of float32, which int8 can be
 * made of.
 *
 * @param names - Of all files, from the folder, `/` between their parts.
 * @throws {UnsupportedFormatError} where there is none, or it can't be told which
 */
export function chooseVariant(
  names: readonly string[],
  dtype: FileDtype | undefined,
  { source, kind, remedy }: VariantSource,
): ChosenFile {
  const found = names.filter((name) => ONNX.test(name));
  if (found.length === 0) throw new UnsupportedFormatError(source, `${kind} without an ONNX model`, remedy);
  const named = variantNames(dtype ?? "float32").find((name) => found.includes(name));
  if (named !== undefined) return { name: named, hasDtype: true };
  const whole = variantNames("float32").find((name) => found.includes(name));
  if (dtype === "int8" && whole !== undefined) return { name: whole, hasDtype: false };
  const [only, ...others] = found;
  const isPlain = dtypeOf(only ?? "") === undefined;
  if (only !== undefined && others.length === 0 && isPlain && (dtype ?? "float32") === "float32")
    return { name: only, hasDtype: true };
  throw new UnsupportedFormatError(source, `${kind} without a file of ${dtype ?? "float32"}`, waysOut(found));
}

/** Where a file of that kind may lie; the first counts most. */
function variantNames(dtype: FileDtype): readonly string[] {
  const kinds = dtype === "int8" ? [suffixes.int8, suffixes.q8] : [suffixes[dtype]];
  return kinds.flatMap((suffix) => [`onnx/model${suffix}.onnx`, `model${suffix}.onnx`]);
}

function dtypeOf(name: string): FileDtype | undefined {
  const suffix = /^(?:onnx\/)?model(_[a-z\d]+)\.onnx$/.exec(name)?.[1];
  return fileDtypes.find((dtype) => suffixes[dtype] === suffix);
}

const LISTED = 8;

function waysOut(found: readonly string[]): string {
  const dtypes = fileDtypes.filter((dtype) => variantNames(dtype).some((name) => found.includes(name)));
  if (dtypes.length > 0) return `give one that it has, --dtype ${dtypes.join(" or ")}`;
  const listed = found.slice(0, LISTED).join(", ");
  return `name the file, which may be ${listed}${found.length > LISTED ? " or another" : ""}`;
}
