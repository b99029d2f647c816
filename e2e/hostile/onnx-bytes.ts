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

/** The file in which numbers are said to lie, and where in it. */
export interface External {
  readonly external: string;
  readonly offset?: string;
  readonly length?: string;
}

/** A tensor of float32 numbers: its bytes, or where they are said to lie. */
export function tensor(name: string, dims: readonly number[], content: Uint8Array | External): Buffer {
  const shape = dims.map((length) => int(1, length));
  const where = content instanceof Uint8Array ? [bytes(9, content)] : [...place(content), int(14, 1)];
  return Buffer.concat([...shape, int(2, FLOAT), bytes(8, name), ...where]);
}

function place({ external, offset, length }: External): readonly Buffer[] {
  const said = Object.entries({ location: external, offset, length });
  return said.flatMap(([key, value]) =>
    value === undefined ? [] : [bytes(13, Buffer.concat([bytes(1, key), bytes(2, value)]))],
  );
}

/** A list of integers, as shapes and pads are given. */
export function integers(name: string, values: readonly number[]): Buffer {
  const content = new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
  return Buffer.concat([int(1, values.length), int(2, INT64), bytes(8, name), bytes(9, content)]);
}

/** Numbers of any type that the format has, by its number there. */
export function numbers(name: string, type: number, dims: readonly number[], content: Uint8Array): Buffer {
  return Buffer.concat([
    ...dims.map((length) => int(1, length)),
    int(2, type),
    bytes(8, name),
    bytes(9, content),
  ]);
}

/** One integer without axes. */
export function integer(name: string, value: number | bigint): Buffer {
  return numbers(name, INT64, [], new Uint8Array(BigInt64Array.of(BigInt(value)).buffer));
}

/** Values of attributes: integers, a text, or what `attribute` says. */
export type AttributeValue =
  | number
  | string
  | readonly number[]
  | { readonly float: number }
  | { readonly tensor: Uint8Array }
  | { readonly graph: Uint8Array };
export type Attributes = Readonly<Record<string, AttributeValue>>;

/** Of which operator set an operation is, and what else it makes. */
export interface NodeOptions {
  readonly name?: string;
  readonly domain?: string;
  readonly more?: readonly string[];
}

/** An operation, after whose first result it is named unless told otherwise. */
export function node(
  operation: string,
  inputs: readonly string[],
  output: string,
  attributes: Attributes = {},
  { name = output, domain, more = [] }: NodeOptions = {},
): Buffer {
  return Buffer.concat([
    ...inputs.map((input) => bytes(1, input)),
    ...[output, ...more].map((each) => bytes(2, each)),
    bytes(3, name),
    bytes(4, operation),
    ...Object.entries(attributes).map(([key, value]) => bytes(5, attribute(key, value))),
    ...(domain === undefined ? [] : [bytes(7, domain)]),
  ]);
}

function attribute(name: string, value: AttributeValue): Buffer {
  return Buffer.concat([bytes(1, name), ...attributeValue(value)]);
}

const type = { float: 1, int: 2, string: 3, tensor: 4, graph: 5, ints: 7 } as const;

function attributeValue(value: AttributeValue): readonly Buffer[] {
  if (typeof value === "number") return [int(3, value), int(20, type.int)];
  if (typeof value === "string") return [bytes(4, value), int(20, type.string)];
  if ("float" in value) {
    const tag = varint((2 << 3) | 5);
    return [tag, Buffer.from(Float32Array.of(value.float).buffer), int(20, type.float)];
  }
  if ("tensor" in value) return [bytes(5, value.tensor), int(20, type.tensor)];
  if ("graph" in value) return [bytes(6, value.graph), int(20, type.graph)];
  return [...value.map((item) => int(8, item)), int(20, type.ints)];
}

/** What a loop does each time, or a branch: its operations, and names of what goes in and comes out. */
export interface GraphParts {
  readonly nodes: readonly Uint8Array[];
  readonly tensors?: readonly Uint8Array[];
  readonly inputs?: readonly Uint8Array[];
  readonly outputs: readonly Uint8Array[];
}

/** A graph within an operation. */
export function graph({ nodes, tensors = [], inputs = [], outputs }: GraphParts): Buffer {
  return Buffer.concat([
    ...nodes.map((own) => bytes(1, own)),
    bytes(2, "inner"),
    ...tensors.map((own) => bytes(5, own)),
    ...inputs.map((own) => bytes(11, own)),
    ...outputs.map((own) => bytes(12, own)),
  ]);
}

/** An input or output of any shape, or a number without axes. */
export function value(name: string, elementType: number = FLOAT, isScalar = false): Buffer {
  const tensorType = Buffer.concat([int(1, elementType), ...(isScalar ? [bytes(2, "")] : [])]);
  return Buffer.concat([bytes(1, name), bytes(2, bytes(1, tensorType))]);
}

/** Operations of the domain `own` that nodes call by name, from `x` to `y`. */
export function own(name: string, nodes: readonly Uint8Array[]): Buffer {
  const operatorSets = [int(2, OPERATOR_SET), Buffer.concat([bytes(1, "own"), int(2, 1)])];
  return Buffer.concat([
    bytes(1, name),
    bytes(4, "x"),
    bytes(5, "y"),
    ...nodes.map((each) => bytes(7, each)),
    ...operatorSets.map((each) => bytes(9, each)),
    bytes(10, "own"),
  ]);
}

const OPERATOR_SET = 17;

/** What an ONNX file consists of. */
export interface OnnxParts {
  readonly nodes: readonly Uint8Array[];
  readonly tensors: readonly Uint8Array[];
  /** Height and width of the images `[N, H, W, 3]`. */
  readonly size?: readonly [number, number];
  readonly functions?: readonly Uint8Array[];
  /** The input in place of images `[N, H, W, 3]` of float32: its shape, -1 for open axes, and ONNX's number of its type. */
  readonly input?: { readonly shape: readonly number[]; readonly type?: number };
}

/** A file that takes `images`, gives `out`, and is called as networks with pixels from -1 to 1 are. */
export function onnxFile({ nodes, tensors, size = [4, 4], functions = [], input }: OnnxParts): Buffer {
  const { shape = [-1, ...size, 3], type } = input ?? {};
  const main = Buffer.concat([
    ...nodes.map((own) => bytes(1, own)),
    bytes(2, "mobilenetv2_made_up"),
    ...tensors.map((own) => bytes(5, own)),
    bytes(11, port("images", shape, type)),
    bytes(12, port("out", [-1, 1000])),
  ]);
  const domains = ["", "own", "com.microsoft"].map((domain) =>
    bytes(8, Buffer.concat([bytes(1, domain), int(2, domain === "" ? OPERATOR_SET : 1)])),
  );
  return Buffer.concat([int(1, 8), bytes(7, main), ...domains, ...functions.map((each) => bytes(25, each))]);
}

/** Name and shape of an input or output; -1 for an axis of any length. */
function port(name: string, shape: readonly number[], elementType: number = FLOAT): Buffer {
  const dims = shape.map((length) => bytes(1, length < 0 ? bytes(2, "N") : int(1, length)));
  const type = Buffer.concat([int(1, elementType), bytes(2, Buffer.concat(dims))]);
  return Buffer.concat([bytes(1, name), bytes(2, bytes(1, type))]);
}
