import type { NodeProto, TensorProto } from "../protobuf/messages.ts";
import { ConstantCall, type ConstantOperation, NotEvaluatedError, notEvaluated } from "./constant-call.ts";
import { type ConstantTensor, readConstant } from "./constant-tensor.ts";
import { elementwiseOperations } from "./elementwise.ts";
import { movementOperations } from "./movement.ts";
import { quantizationOperations } from "./quantization.ts";
import { reductionOperations } from "./reduction.ts";

const standardOperations: Readonly<Record<string, ConstantOperation>> = {
  ...elementwiseOperations,
  ...movementOperations,
  ...reductionOperations,
  ...quantizationOperations,
};

const domains: ReadonlyMap<string, Readonly<Record<string, ConstantOperation>>> = new Map([
  ["", standardOperations],
  ["ai.onnx", standardOperations],
  ["com.microsoft", quantizationOperations],
]);

/** A graph's constants, and its operations by the name of the tensor they make. */
export interface ConstantSources {
  readonly producers: ReadonlyMap<string, NodeProto>;
  readonly initializers: ReadonlyMap<string, TensorProto>;
}

/** How an operation is computed; `undefined` for those that are not. */
function operationOf({ domain, opType }: NodeProto): ConstantOperation | undefined {
  const operations = domains.get(domain);
  return operations && Object.hasOwn(operations, opType) ? operations[opType] : undefined;
}

/** Elements that may be made of those that a graph has for weights: a few steps from what is stored to what is used. */
const MOST_TIMES = 6;
/** Beside them, what a graph of few weights may make. */
const MOST_ELEMENTS = 2 ** 22;

/**
 * Computes the part of a graph that is the same in every run: initializers, and operations that read nothing else,
 * whichever and however many they are. Each tensor is computed once, and only when it is asked for.
 */
export class ConstantEvaluator {
  readonly #index: ConstantSources;
  readonly #known = new Map<string, ConstantTensor | undefined>();
  #left = MOST_ELEMENTS;

  /** @param given - tensors that are to be taken as constants, by name, such as an input */
  constructor(index: ConstantSources, given: ReadonlyMap<string, ConstantTensor> = new Map()) {
    this.#index = index;
    for (const [name, tensor] of given) this.#known.set(name, tensor);
    for (const { dims } of index.initializers.values())
      this.#left += MOST_TIMES * dims.reduce((product, length) => product * Number(length), 1);
  }

  /** The numbers of a tensor; `undefined` where they depend on the images, or on what is not computed here. */
  constant(name: string): ConstantTensor | undefined {
    // not by recursion: what is asked for may lie ten thousand operations behind
    const open = [name];
    const begun = new Set<string>();
    for (let next = open.at(-1); next !== undefined; next = open.at(-1)) {
      const missing = begun.has(next) ? [] : this.#missing(next);
      begun.add(next);
      if (missing.length === 0) {
        open.pop();
        if (!this.#known.has(next)) this.#compute(next);
      } else open.push(...missing);
    }
    return this.#known.get(name);
  }

  /** What has to be known before a tensor can be; nothing where it will stay unknown. */
  #missing(name: string): readonly string[] {
    const node = this.#index.producers.get(name);
    if (this.#known.has(name) || this.#index.initializers.has(name) || !node || !operationOf(node)) return [];
    return node.input.filter((input) => input !== "" && !this.#known.has(input));
  }

  #compute(name: string): void {
    const initializer = this.#index.initializers.get(name);
    const node = this.#index.producers.get(name);
    this.#known.set(name, undefined);
    if (initializer) this.#known.set(name, readConstant(initializer));
    else if (node) this.#run(node);
  }

  #run(node: NodeProto): void {
    const operation = operationOf(node);
    const inputs = node.input.map((name) => (name === "" ? undefined : this.#known.get(name)));
    if (!operation || node.input.some((name, i) => name !== "" && !inputs[i])) return;
    try {
      const made = operation(new ConstantCall(node, inputs, (count) => this.#reserve(count)));
      const outputs = "outputs" in made ? made.outputs : [made];
      for (const [i, name] of node.output.entries()) this.#known.set(name, outputs[i]);
    } catch (error) {
      if (!(error instanceof NotEvaluatedError)) throw error;
    }
  }

  #reserve(count: number): void {
    if (count > this.#left) notEvaluated("makes more numbers than any network's weights");
    this.#left -= count;
  }
}

const evaluators = new WeakMap<ConstantSources, ConstantEvaluator>();

/** The evaluator of a graph, the same each time. */
export function evaluatorOf(index: ConstantSources): ConstantEvaluator {
  const found = evaluators.get(index) ?? new ConstantEvaluator(index);
  evaluators.set(index, found);
  return found;
}
