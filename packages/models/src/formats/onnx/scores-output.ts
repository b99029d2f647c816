import { NotAClassifierError } from "../../errors.ts";
import { type GraphIndex, indexGraph } from "./graph-index.ts";
import type { OnnxGraph } from "./onnx-graph.ts";
import type { ValueInfoProto } from "./protobuf/messages.ts";
import { elementType } from "./protobuf/tensors.ts";
import { floatValueInfo } from "./protobuf/value-info.ts";

const scoreTypes: ReadonlySet<number | undefined> = new Set([
  elementType.float32,
  elementType.float16,
  elementType.float64,
  elementType.bfloat16,
  // the file does not say, and an operation behind it decides
  0,
  undefined,
]);

/** What programs call scores of classes, the likeliest first. */
const SCORES: readonly RegExp[] = [
  /^logits?$/i,
  /^(output_)?prob(s|ability|abilities)?$/i,
  /(^|[^a-z])(logits?|prob\w*|scores?|softmax|predictions?|class\w*)([^a-z]|$)/i,
];

/** What they call something else. */
const OTHERS = /feature|hidden|embed|pool|attention|aux|label|token|state/i;

/**
 * The output of a model that holds a score for each class: of several the one that is called so, then the one that is
 * computed of others, then the first. Of a ZipMap, which makes a dictionary for each image, what goes into it.
 *
 * @throws {NotAClassifierError} where none holds floating point numbers
 */
export function scoresOutput({ graph, source }: OnnxGraph): ValueInfoProto {
  const index = indexGraph(graph);
  const outputs = graph.output.map((output) => beforeZipMap(output, index));
  const [first, ...others] = outputs.filter(({ type }) => scoreTypes.has(type?.tensorType?.elemType));
  if (!first) throw new NotAClassifierError(source, `${described(graph.output, index)} no scores of classes`);
  const candidates = [first, ...others];
  for (const pattern of SCORES) {
    const named = candidates.find(({ name }) => pattern.test(name) && !OTHERS.test(name));
    if (named) return named;
  }
  const unnamed = candidates.filter(({ name }) => !OTHERS.test(name));
  const rest = unnamed.length > 0 ? unnamed : candidates;
  const made = rest.find(({ name }) => rest.some((other) => isMadeOf(name, other.name, index)));
  return made ?? rest[0] ?? first;
}

function beforeZipMap(output: ValueInfoProto, { producers }: GraphIndex): ValueInfoProto {
  const node = producers.get(output.name);
  return node?.opType === "ZipMap" ? floatValueInfo(node.input[0] ?? "", ["N", "C"]) : output;
}

/** Whether a tensor is computed of another one. */
function isMadeOf(name: string, other: string, { producers }: GraphIndex): boolean {
  if (name === other) return false;
  const seen = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === other) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(producers.get(next)?.input ?? []));
  }
  return false;
}

function described(outputs: readonly ValueInfoProto[], { producers }: GraphIndex): string {
  const said = outputs.map(({ name }) => {
    const operation = producers.get(name)?.opType;
    return operation === undefined ? name : `${name} (${operation})`;
  });
  return `its output${outputs.length === 1 ? "" : "s"} ${said.join(", ")} hold${outputs.length === 1 ? "s" : ""}`;
}
