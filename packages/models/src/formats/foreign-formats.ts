import { UnsupportedFormatError } from "../errors.ts";

/** A format of others: how it is known, and what makes a model that can be read of it. */
interface ForeignFormat {
  /** `a model of TFLite` */
  readonly found: string;
  readonly remedy: (path: string) => string;
  /** Whether a file begins like one. */
  readonly begins?: (bytes: Uint8Array) => boolean;
  /** Endings that tell where the content doesn't. */
  readonly ending?: RegExp;
}

const TORCH = `export it where its network is defined, torch.onnx.export(network, torch.zeros(1, 3, 224, 224), "model.onnx")`;
const MADE_OF = "give the ONNX file, or the model, that it was made of, since there is no way back";

/** Bytes that are enough to tell. */
const BEGINNING = 1024;

const foreignFormats: readonly ForeignFormat[] = [
  {
    found: "a checkpoint of PyTorch, which needs its program",
    remedy: (path) => `${TORCH}; one of Ultralytics with yolo export model=${path} format=onnx`,
    // a zip whose entries lie in a folder with `data.pkl`, or what pickle writes by itself
    begins: (bytes) =>
      (has(bytes, 0, "PK") && textIn(bytes).includes("/data.pkl")) ||
      (bytes[0] === 0x80 && (bytes[1] ?? 0) >= 2 && (bytes[1] ?? 0) <= 5),
    ending: /\.(pt|pth|pt2)$/i,
  },
  {
    found: "weights in safetensors, without their network",
    remedy: () => "export the folder that it lies in, optimum-cli export onnx --model FOLDER OUT",
    begins: (bytes) => has(bytes, 8, "{") && bytes.subarray(4, 8).every((byte) => byte === 0),
    ending: /\.safetensors$/i,
  },
  {
    found: "a model of TFLite",
    remedy: (path) => `convert it, python -m tf2onnx.convert --tflite ${path} --output model.onnx`,
    begins: (bytes) => has(bytes, 4, "TFL3"),
    ending: /\.(tflite|lite)$/i,
  },
  {
    found: "a model in the format of ONNX Runtime's own",
    remedy: () => MADE_OF,
    begins: (bytes) => has(bytes, 4, "ORTM"),
    ending: /\.ort$/i,
  },
  {
    found: "a model of OpenVINO",
    remedy: () => MADE_OF,
    begins: (bytes) => /^\s*<(\?xml|net)/.test(textIn(bytes)),
    ending: /\.xml$/i,
  },
  {
    found: "numbers without their network",
    remedy: () => "give the model.json that it belongs to, or the folder of both",
    ending: /\.bin$/i,
  },
  { found: "a model of GGUF", remedy: () => MADE_OF, begins: (bytes) => has(bytes, 0, "GGUF") },
  { found: "an engine of TensorRT", remedy: () => MADE_OF, ending: /\.(engine|plan|trt)$/i },
];

/** Formats that begin as ONNX may, so that their names count first. */
const namedFormats: readonly ForeignFormat[] = [
  {
    found: "the graph of a SavedModel of TensorFlow",
    remedy: (path) =>
      `convert its folder, python -m tf2onnx.convert --saved-model ${folderOf(path)} --output model.onnx`,
    ending: /(^|[\\/])saved_model\.pb$/i,
  },
  {
    found: "a frozen graph of TensorFlow",
    remedy: (path) =>
      `convert it, python -m tf2onnx.convert --graphdef ${path} --inputs INPUT:0 --outputs OUTPUT:0 --output model.onnx`,
    ending: /\.pb$/i,
  },
  { found: "a model of Core ML", remedy: () => MADE_OF, ending: /\.(mlmodel|mlpackage|mlmodelc)$/i },
];

/**
 * Says of a file of another program's format what it is, and what to do with it.
 *
 * @param bytes - Its beginning, or all.
 * @param isKnown - Whether it begins like one of the formats that can be read, which counts more than most names.
 * @throws {UnsupportedFormatError}
 */
export function refuseForeignFormat(path: string, bytes: Uint8Array, isKnown: boolean): void {
  const beginning = bytes.subarray(0, BEGINNING);
  const found =
    namedFormats.find(({ ending }) => ending?.test(path)) ??
    foreignFormats.find(({ begins }) => begins?.(beginning)) ??
    (isKnown ? undefined : foreignFormats.find(({ ending }) => ending?.test(path)));
  if (found) throw new UnsupportedFormatError(path, found.found, found.remedy(path));
}

/**
 * The same of a folder that has no model that can be read.
 *
 * @param names - Of its files.
 * @throws {UnsupportedFormatError}
 */
export function refuseForeignFolder(path: string, names: readonly string[]): void {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const refuse = (found: string, remedy: string) => {
    throw new UnsupportedFormatError(path, found, remedy);
  };
  if (has(/^saved_model\.pb(txt)?$/))
    refuse(
      "a SavedModel of TensorFlow",
      `convert it, python -m tf2onnx.convert --saved-model ${path} --output model.onnx`,
    );
  if (/\.(mlpackage|mlmodelc)[\\/]?$/i.test(path)) refuse("a model of Core ML", MADE_OF);
  if (has(/\.(safetensors|bin)$/) && has(/^config\.json$/))
    refuse(
      "a folder of PyTorch weights without an ONNX model",
      `export one, optimum-cli export onnx --model ${path} OUT, and give --model OUT`,
    );
  if (has(/^data\.pkl$/)) refuse("a checkpoint of PyTorch that was unpacked", TORCH);
  if (has(/\.xml$/) && has(/\.bin$/)) refuse("a model of OpenVINO", MADE_OF);
}

function folderOf(path: string): string {
  return path.replace(/[\\/]?[^\\/]*$/, "") || ".";
}

function has(bytes: Uint8Array, start: number, text: string): boolean {
  return [...text].every((letter, i) => bytes[start + i] === letter.charCodeAt(0));
}

function textIn(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
