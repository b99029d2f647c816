import { cutGraph } from "../formats/onnx/cut-graph.ts";
import { tensorsReadBy } from "../formats/onnx/graph-index.ts";
import type { OnnxGraph } from "../formats/onnx/onnx-graph.ts";
import type { FunctionProto, GraphProto, NodeProto } from "../formats/onnx/protobuf/messages.ts";
import { readOnnxLayout } from "../formats/onnx/read-onnx-input.ts";
import { CostBudget, costLimits } from "./cost-budget.ts";
import { costRule } from "./cost-rules.ts";
import { OperationCall, type OperationCost } from "./facts/operation-call.ts";
import { bytesOf, dataType, factOfTensor, storedBytes, type TensorFact } from "./facts/tensor-fact.ts";
import { type CostVerdict, NotProvenError, TooCostlyError } from "./facts/verdict.ts";
import { countOperations, functionKey, withAttributesOf } from "./function-calls.ts";
import { checkUnknownFields } from "./unknown-fields.ts";

/** A batch that a network is to run on. */
export interface BatchSize {
  readonly count: number;
  readonly height: number;
  readonly width: number;
}

/**
 * Tells what a network costs for a batch before any engine sees it: goes through its operations in their order with the
 * shapes of their tensors, adds up memory and time, and holds them against a budget that grows with the file's weights
 * and the images. Numbers that are the same in every run are followed as far as they decide on shapes.
 *
 * Of a graph with several outputs only what its first one needs counts, unless `isWhole`.
 *
 * @param onnx - the network
 * @param batch - how many images of what size; a network that fixes how many gets those
 * @returns whether it is harmless, too costly, or can't be told without running it
 */
export function judgeCost(
  onnx: OnnxGraph,
  batch: BatchSize,
  { isWhole = false }: { readonly isWhole?: boolean } = {},
): CostVerdict {
  try {
    const graph = isWhole ? onnx.graph : cutGraph(onnx.graph, onnx.graph.output.slice(0, 1));
    new CostJudge(onnx, graph, batch).run();
    return { verdict: "harmless" };
  } catch (error) {
    if (error instanceof TooCostlyError) return { verdict: "too costly", reason: error.message };
    if (error instanceof NotProvenError) return { verdict: "not proven", reason: error.message };
    throw error;
  }
}

type Scope = Map<string, TensorFact>;
type Versions = ReadonlyMap<string, number>;

/** Several times what the largest networks have. */
const MOST_OPERATIONS = 20_000;
/** Before that, operations broadcast in another way. */
const OLDEST_VERSION = 7;
/** Functions and branches in each other. */
const DEEPEST = 100;

interface Place {
  readonly scope: Scope;
  readonly versions: Versions;
  readonly depth: number;
}

class CostJudge {
  readonly #graph: GraphProto;
  readonly #model: OnnxGraph["model"];
  readonly #functions: ReadonlyMap<string, FunctionProto>;
  readonly #budget: CostBudget;
  readonly #scope: Scope = new Map();

  constructor(onnx: OnnxGraph, graph: GraphProto, { count, height, width }: BatchSize) {
    this.#graph = graph;
    this.#model = onnx.model;
    this.#functions = functionsOf(onnx.model.functions);
    const constants = graph.initializer.map((tensor) => [tensor.name, factOfTensor(tensor)] as const);
    const { name, layout, batch = count } = readOnnxLayout(onnx);
    const scale = { weightBytes: weightBytesOf(graph), count: batch, pixels: height * width };
    this.#budget = new CostBudget(costLimits(scale));
    const type = graph.input.find((input) => input.name === name)?.type?.tensorType?.elemType;
    const shape = layout === "NHWC" ? [batch, height, width, 3] : [batch, 3, height, width];
    for (const [constant, fact] of constants) this.#scope.set(constant, fact);
    this.#scope.set(name, { type: type ?? dataType.float32, shape });
  }

  run(): void {
    checkUnknownFields(this.#graph);
    const operations = countOperations(this.#graph.node, this.#functions);
    if (operations > MOST_OPERATIONS)
      throw new TooCostlyError(`its functions come to more than ${MOST_OPERATIONS} operations`);
    this.#runNodes(
      this.#graph.node,
      {
        scope: this.#scope,
        versions: versionsOf(this.#model.opsetImport),
        depth: 0,
      },
      this.#graph.output.map(({ name }) => name),
    );
  }

  /** Runs operations and gives back what nobody reads any more. */
  #runNodes(nodes: readonly NodeProto[], place: Place, kept: readonly string[]): void {
    const readers = readerCounts(nodes, kept);
    const taken = new Map<string, number>();
    for (const node of nodes) {
      this.#runNode(node, place, taken);
      for (const name of [...new Set(tensorsReadBy(node)), ...node.output]) {
        const left = (readers.get(name) ?? 0) - (node.output.includes(name) ? 0 : 1);
        readers.set(name, left);
        if (left > 0) continue;
        this.#budget.giveBack(taken.get(name) ?? 0);
        taken.delete(name);
      }
    }
    for (const bytes of taken.values()) this.#budget.giveBack(bytes);
  }

  #runNode(node: NodeProto, place: Place, taken: Map<string, number>): void {
    const { outputs, work, scratch = 0 } = this.#about(node, () => this.#costOf(node, place));
    this.#about(node, () => {
      this.#budget.take(scratch);
      for (const [i, name] of node.output.entries()) {
        const fact = outputs[i];
        if (name === "") continue;
        if (!fact || place.scope.has(name))
          throw new NotProvenError("makes what is made already, or not by it");
        const bytes = bytesOf(fact);
        this.#budget.take(bytes);
        taken.set(name, bytes);
        place.scope.set(name, fact);
      }
      this.#budget.giveBack(scratch);
      this.#budget.spend(work);
    });
  }

  /** Names the operation in what is said of it. */
  #about<Result>(node: NodeProto, judge: () => Result): Result {
    try {
      return judge();
    } catch (error) {
      const isNamed = error instanceof Error && error.message.startsWith("its operation ");
      if (isNamed || !(error instanceof NotProvenError || error instanceof TooCostlyError)) throw error;
      const name = node.name === "" || node.name === node.opType ? "" : ` (${node.name})`;
      const message = error.message.startsWith("its ")
        ? error.message
        : `its operation ${node.opType}${name} ${error.message}`;
      throw error instanceof NotProvenError ? new NotProvenError(message) : new TooCostlyError(message);
    }
  }

  #costOf(node: NodeProto, place: Place): OperationCost {
    checkUnknownFields(node);
    const called = this.#functions.get(functionKey(node.domain, node.opType));
    if (called) return this.#call(called, node, place);
    if (node.opType === "If" && isStandard(node.domain)) return this.#branch(node, place);
    const rule = costRule(node.domain, node.opType);
    if (!rule || node.attribute.some(({ g, graphs }) => g || graphs.length > 0))
      throw new NotProvenError("has a cost that can't be told");
    const version = place.versions.get(isStandard(node.domain) ? "" : node.domain) ?? 0;
    if (isStandard(node.domain) && version < OLDEST_VERSION)
      throw new NotProvenError(`is of operator set ${version}`);
    return rule(
      new OperationCall(
        node,
        node.input.map((name) => this.#fact(name, place)),
        version,
      ),
    );
  }

  #fact(name: string, { scope }: Place): TensorFact | undefined {
    if (name === "") return undefined;
    const found = scope.get(name);
    if (!found) throw new NotProvenError("reads what none before it makes");
    return found;
  }

  #inner(place: Place, changes: Partial<Place>): Place {
    if (place.depth >= DEEPEST)
      throw new NotProvenError(`lies more than ${DEEPEST} functions or branches deep`);
    return { ...place, depth: place.depth + 1, ...changes };
  }

  /** A function's operations in the place of its call. */
  #call(called: FunctionProto, node: NodeProto, place: Place): OperationCost {
    const scope: Scope = new Map();
    for (const [i, name] of called.input.entries()) {
      const given = this.#fact(node.input[i] ?? "", place);
      if (given) scope.set(name, given);
    }
    const nodes = withAttributesOf(called, node);
    const own = versionsOf(called.opsetImport);
    this.#runNodes(
      nodes,
      this.#inner(place, { scope, versions: own.size > 0 ? own : place.versions }),
      called.output,
    );
    const outputs = called.output.map(
      (name) => scope.get(name) ?? raise("makes nothing of a function's output"),
    );
    return { outputs, work: 0 };
  }

  /** Both branches count, since an engine may compute what is the same in every run of either. */
  #branch(node: NodeProto, place: Place): OperationCost {
    const made = ["then_branch", "else_branch"].map((name) => {
      const graph = node.attribute.find((attribute) => attribute.name === name)?.g ?? raise("lacks a branch");
      checkUnknownFields(graph);
      const scope: Scope = new Map(place.scope);
      for (const tensor of graph.initializer) scope.set(tensor.name, factOfTensor(tensor));
      const outputs = graph.output.map((output) => output.name);
      this.#runNodes(graph.node, this.#inner(place, { scope }), outputs);
      return outputs.map((output) => scope.get(output) ?? raise("makes nothing of a branch's output"));
    });
    const [condition] = this.#fact(node.input[0] ?? "", place)?.values ?? [];
    const [yes = [], no = []] = made;
    if (condition !== undefined) return { outputs: condition ? yes : no, work: 0 };
    const isSame = yes.every(
      ({ shape, type }, i) => no[i]?.type === type && no[i]?.shape.join() === shape.join(),
    );
    if (!isSame || yes.length !== no.length) raise("has branches of different shapes");
    return { outputs: yes.map(({ type, shape }) => ({ type, shape })), work: 0 };
  }
}

function raise(reason: string): never {
  throw new NotProvenError(reason);
}

function isStandard(domain: string): boolean {
  return domain === "" || domain === "ai.onnx";
}

function versionsOf(imports: OnnxGraph["model"]["opsetImport"]): Versions {
  return new Map(imports.map(({ domain, version }) => [isStandard(domain) ? "" : domain, Number(version)]));
}

function functionsOf(functions: readonly FunctionProto[]): ReadonlyMap<string, FunctionProto> {
  const named = new Map(functions.map((each) => [functionKey(each.domain, each.name), each]));
  if (named.size < functions.length) throw new NotProvenError("its functions share a name");
  return named;
}

/** Bytes that the file itself has for weights: what it claims of them is not trusted. */
function weightBytesOf({ initializer, node }: GraphProto): number {
  const constants = node.flatMap(({ attribute }) => attribute.flatMap(({ t }) => t ?? []));
  return [...initializer, ...constants].reduce((sum, tensor) => sum + storedBytes(tensor), 0);
}

/** How many operations read each tensor, once more for those that are kept to the end. */
function readerCounts(nodes: readonly NodeProto[], kept: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const node of nodes) for (const name of new Set(tensorsReadBy(node))) count(name);
  for (const name of kept) count(name);
  return counts;
}
