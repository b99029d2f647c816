/** Fields of a protobuf message, as few as ONNX files need. Source: https://protobuf.dev/programming-guides/encoding */

/** A whole number. */
function int(field: number, value: number): Buffer {
  return Buffer.concat([varint(field << 3), varint(value)]);
}

/** Bytes, a text, or a message inside. */
function bytes(field: number, value: Uint8Array | string): Buffer {
  const content = Buffer.from(value);
  return Buffer.concat([varint((field << 3) | 2), varint(content.length), content]);
}

function varint(value: number): Buffer {
  const groups: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest >>= 7n) groups.push(Number(rest & 127n) | 128);
  return Buffer.from([...groups, Number(rest)]);
}

const [FLOAT, INT64] = [1, 7];

/** A tensor of float32 numbers: its bytes, or the file in which they are said to lie. */
export function tensor(
  name: string,
  dims: readonly number[],
  content: Uint8Array | { readonly external: string },
): Buffer {
  const shape = dims.map((length) => int(1, length));
  const where =
    content instanceof Uint8Array
      ? [bytes(9, content)]
      : [bytes(13, Buffer.concat([bytes(1, "location"), bytes(2, content.external)])), int(14, 1)];
  return Buffer.concat([...shape, int(2, FLOAT), bytes(8, name), ...where]);
}

/** A list of integers, as shapes and pads are given. */
export function integers(name: string, values: readonly number[]): Buffer {
  const content = new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
  return Buffer.concat([int(1, values.length), int(2, INT64), bytes(8, name), bytes(9, content)]);
}

/** Values of attributes: integers, or a list of them. */
export type Attributes = Readonly<Record<string, number | readonly number[]>>;

/** An operation that makes one tensor, after which it is named unless told otherwise. */
export function node(
  operation: string,
  inputs: readonly string[],
  output: string,
  attributes: Attributes = {},
  name: string = output,
): Buffer {
  return Buffer.concat([
    ...inputs.map((input) => bytes(1, input)),
    bytes(2, output),
    bytes(3, name),
    bytes(4, operation),
    ...Object.entries(attributes).map(([key, value]) => bytes(5, attribute(key, value))),
  ]);
}

function attribute(name: string, value: number | readonly number[]): Buffer {
  const [INT, INTS] = [2, 7];
  const content =
    typeof value === "number"
      ? [int(3, value), int(20, INT)]
      : [...value.map((item) => int(8, item)), int(20, INTS)];
  return Buffer.concat([bytes(1, name), ...content]);
}

/** What an ONNX file consists of. */
export interface OnnxParts {
  readonly nodes: readonly Uint8Array[];
  readonly tensors: readonly Uint8Array[];
  /** Height and width of the images `[N, H, W, 3]`. */
  readonly size?: readonly [number, number];
}

/** A file that takes `images`, gives `out`, and is called as networks with pixels from -1 to 1 are. */
export function onnxFile({ nodes, tensors, size = [4, 4] }: OnnxParts): Buffer {
  const graph = Buffer.concat([
    ...nodes.map((own) => bytes(1, own)),
    bytes(2, "mobilenetv2_made_up"),
    ...tensors.map((own) => bytes(5, own)),
    bytes(11, port("images", [-1, ...size, 3])),
    bytes(12, port("out", [-1, 1000])),
  ]);
  const operatorSet = int(2, 17);
  return Buffer.concat([int(1, 8), bytes(7, graph), bytes(8, operatorSet)]);
}

/** Name and shape of an input or output; -1 for an axis of any length. */
function port(name: string, shape: readonly number[]): Buffer {
  const dims = shape.map((length) => bytes(1, length < 0 ? bytes(2, "N") : int(1, length)));
  const type = Buffer.concat([int(1, FLOAT), bytes(2, Buffer.concat(dims))]);
  return Buffer.concat([bytes(1, name), bytes(2, bytes(1, type))]);
}
