import { UnreadableModelError, UnsupportedFormatError } from "../errors.ts";
import type { ModelFormat } from "../model.ts";
import { LARGEST_JSON } from "./containers/check-json-text.ts";
import { refuseForeignFormat } from "./foreign-formats.ts";

const MAGIC: readonly { readonly format: ModelFormat; readonly bytes: readonly number[] }[] = [
  { format: "keras", bytes: [0x50, 0x4b] },
  { format: "h5", bytes: [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a] },
  // The field `ir_version`, which every ONNX file has and all writers put first.
  { format: "onnx", bytes: [0x08] },
];

const WHITESPACE: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf]);
const BRACE = 0x7b;

/** The format of a file by its content, whatever it is called; `undefined` where it is none of ours. */
export function sniffFormat(bytes: Uint8Array): ModelFormat | undefined {
  const found = MAGIC.find((magic) => magic.bytes.every((byte, i) => bytes[i] === byte));
  if (found) return found.format;
  return bytes.find((byte) => !WHITESPACE.has(byte)) === BRACE ? "tfjs-layers" : undefined;
}

/**
 * The format of a file of so many bytes by its beginning. Throws `UnreadableModelError` for an empty one,
 * `UnsupportedFormatError` for one of no known format or for JSON that is longer than any model's.
 */
export function checkedFormat(
  beginning: Uint8Array,
  { path, size }: { readonly path: string; readonly size: number },
): ModelFormat {
  if (size === 0) throw new UnreadableModelError(path, "it is empty");
  const format = sniffFormat(beginning);
  refuseForeignFormat(path, beginning, format !== undefined);
  const isJson = format === "tfjs-layers";
  if (format !== undefined && !(isJson && size > LARGEST_JSON)) return format;
  throw new UnsupportedFormatError(
    path,
    isJson ? `JSON of more than ${LARGEST_JSON / 2 ** 20} MiB` : "no model file that is known",
    "give a .keras, .h5 or .onnx file, or the folder or model.json of a TensorFlow.js model",
  );
}
