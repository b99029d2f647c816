import type { AttributeProto, NodeProto, TensorProto } from "../../formats/onnx/protobuf/messages.ts";
import type { TensorFact } from "./tensor-fact.ts";
import { NotProvenError } from "./verdict.ts";

/** What an operation makes and takes. */
export interface OperationCost {
  readonly outputs: readonly TensorFact[];
  /** About as many nanoseconds as it keeps one core busy. */
  readonly work: number;
  /** Bytes that it takes while it runs, besides its outputs. */
  readonly scratch?: number;
}

/** What an operation makes of what it gets. Throws `NotProvenError` where that can't be told. */
export type CostRule = (call: OperationCall) => OperationCost;

/** An operation with what is known of its inputs. */
export class OperationCall {
  readonly node: NodeProto;
  /** Of the operator set that the node's domain has in this file. */
  readonly version: number;
  readonly #inputs: readonly (TensorFact | undefined)[];
  readonly #attributes: ReadonlyMap<string, AttributeProto>;

  constructor(node: NodeProto, inputs: readonly (TensorFact | undefined)[], version: number) {
    this.node = node;
    this.version = version;
    this.#inputs = inputs;
    this.#attributes = new Map(node.attribute.map((attribute) => [attribute.name, attribute]));
  }

  /** All inputs that are given. */
  get inputs(): readonly TensorFact[] {
    return this.#inputs.filter((input) => input !== undefined);
  }

  optional(index: number): TensorFact | undefined {
    return this.#inputs[index];
  }

  input(index: number): TensorFact {
    return this.#inputs[index] ?? fail(`lacks input ${index}`);
  }

  has(attribute: string): boolean {
    return this.#attributes.has(attribute);
  }

  integer(attribute: string, fallback: number): number {
    const found = this.#attributes.get(attribute);
    return found ? Number(found.i) : fallback;
  }

  integers(attribute: string): readonly number[] | undefined {
    return this.#attributes.get(attribute)?.ints.map(Number);
  }

  floats(attribute: string): readonly number[] | undefined {
    return this.#attributes.get(attribute)?.floats;
  }

  text(attribute: string, fallback: string): string {
    const found = this.#attributes.get(attribute);
    return found ? new TextDecoder().decode(found.s) : fallback;
  }

  tensor(attribute: string): TensorProto | undefined {
    return this.#attributes.get(attribute)?.t;
  }

  float(attribute: string): number | undefined {
    return this.#attributes.get(attribute)?.f;
  }

  /** Numbers of an input; those of an attribute where older operator sets have one; `undefined` where neither is given. */
  settings(index: number, attribute?: string): readonly number[] | undefined {
    const given = this.#inputs[index];
    if (given) return given.values ?? fail("takes a shape, axes or counts that are computed when it runs");
    return attribute === undefined ? undefined : (this.integers(attribute) ?? this.floats(attribute));
  }
}

/** Ends the judging of an operation. */
export function fail(reason: string): never {
  throw new NotProvenError(reason);
}

/** An axis counted from the front. */
export function axisOf(axis: number, rank: number): number {
  const fromFront = axis < 0 ? axis + rank : axis;
  return fromFront >= 0 && fromFront < rank && Number.isInteger(fromFront)
    ? fromFront
    : fail("names an axis that there is not");
}
