import { NotAClassifierError, UnreadableModelError, UnsupportedFormatError } from "../../errors.ts";
import type { Json } from "../../types.ts";
import { field, isList, isObject, type JsonObject } from "../containers/json.ts";
import { type ManifestEntry, readManifest } from "../tfjs/tfjs-manifest.ts";
import { readShards, type ShardPlace } from "../tfjs/tfjs-shards.ts";
import { byteLength, decodeWeight } from "../tfjs/tfjs-weight.ts";
import { nodeInCircle, nodeName } from "./graph-view.ts";
import type { GraphConstant, GraphNode, TfGraph } from "./tf-graph.ts";

/** Whether the parsed `model.json` is that of a graph model. */
export function isTfGraph(model: JsonObject): boolean {
  return (
    field(model, "format") === "graph-model" || field(field(model, "modelTopology"), "node") !== undefined
  );
}

/**
 * Reads a TensorFlow.js graph model: the parsed `model.json`, what it is called, and the shards beside it. Throws
 * `UnreadableModelError`, or `NotAClassifierError` where it has several inputs or outputs.
 */
export async function readTfGraph(model: JsonObject, place: ShardPlace): Promise<TfGraph> {
  const { path: source } = place;
  const { node: entries, ...topology } = objectOf(field(model, "modelTopology"));
  if (!isList(entries) || entries.length === 0)
    throw new UnreadableModelError(source, "its topology lists no nodes");
  const nodes = entries.map((entry) => readNode(entry) ?? raise(source));
  if (new Set(nodes.map((node) => node.name)).size < nodes.length)
    throw new UnreadableModelError(source, "two of its nodes have the same name");
  const turning = nodeInCircle(nodes);
  if (turning) throw new UnreadableModelError(source, `its node ${turning.name} depends on itself`);
  const signature = objectOf(
    field(model, "signature") ?? field(field(model, "userDefinedMetadata"), "signature"),
  );
  const inputs = nodes.filter((node) => node.op === "Placeholder");
  const about = field(model, "userDefinedMetadata");
  return {
    kind: "tf-graph",
    source,
    nodes,
    constants: await readConstants(model, place),
    input: only(
      inputs.map((node) => node.name),
      { side: "input", source },
    ),
    output: only(outputsOf(nodes, signature), { side: "output", source }),
    topology,
    signature,
    ...(isObject(about) && { about }),
  };
}

/** What the signature names, else the nodes that no other one reads. */
function outputsOf(nodes: readonly GraphNode[], signature: JsonObject): readonly string[] {
  const named = Object.values(objectOf(field(signature, "outputs"))).map((output) => field(output, "name"));
  const texts = named.filter((name) => typeof name === "string");
  if (texts.length > 0) return texts.map(nodeName);
  const read = new Set(nodes.flatMap((node) => node.input.map(nodeName)));
  return nodes.map((node) => node.name).filter((name) => !read.has(name));
}

function only(names: readonly string[], { side, source }: { side: string; source: string }): string {
  const [name] = names;
  if (name !== undefined && names.length === 1) return name;
  throw new NotAClassifierError(source, `it has ${names.length} ${side}s`);
}

function readNode(entry: Json): GraphNode | undefined {
  const name = field(entry, "name");
  const op = field(entry, "op");
  const input = field(entry, "input") ?? [];
  if (typeof name !== "string" || typeof op !== "string" || !isList(input)) return undefined;
  if (!input.every((tensor) => typeof tensor === "string")) return undefined;
  return { ...objectOf(entry), name, op, input, attr: objectOf(field(entry, "attr")) };
}

async function readConstants(
  model: JsonObject,
  place: ShardPlace,
): Promise<ReadonlyMap<string, GraphConstant>> {
  const { path: source } = place;
  const constants = new Map<string, GraphConstant>();
  for (const { paths, weights } of readManifest(field(model, "weightsManifest"), source)) {
    const lengths = weights.map((entry) => lengthOf(entry, source));
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const bytes = await readShards(paths, { ...place, byteLength: total });
    let start = 0;
    for (const [i, entry] of weights.entries()) {
      const end = start + (lengths[i] ?? 0);
      constants.set(entry.name, {
        shape: entry.shape,
        values: decode(bytes.subarray(start, end), entry, source),
      });
      start = end;
    }
  }
  return constants;
}

const INT32_BYTES = 4;

function lengthOf(entry: ManifestEntry, source: string): number {
  if (entry.dtype !== "int32") return byteLength(entry, source);
  if (entry.quantization === undefined) return entry.shape.reduce((product, n) => product * n, INT32_BYTES);
  throw new UnsupportedFormatError(source, "a model with quantized integers", "give one with plain integers");
}

function decode(bytes: Uint8Array, entry: ManifestEntry, source: string): GraphConstant["values"] {
  // A copy, since the bytes need not begin at a multiple of four. (The `slice` of a Buffer is no copy.)
  if (entry.dtype === "int32") return new Int32Array(new Uint8Array(bytes).buffer);
  return decodeWeight(bytes, entry, source);
}

function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function raise(source: string): never {
  throw new UnreadableModelError(source, "a node of its topology has no name, operation or list of inputs");
}
