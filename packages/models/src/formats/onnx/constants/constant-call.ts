import type { AttributeProto, NodeProto, TensorProto } from "../protobuf/messages.ts";
import { type ConstantTensor, countOf, type Elements, newElements, rounding } from "./constant-tensor.ts";

/** Ends the evaluation of an operation: what it makes stays unknown. */
export class NotEvaluatedError extends Error {
  override readonly name = "NotEvaluatedError";
}

/** Ends the evaluation of an operation that is not computed here, or of too many numbers. */
export function notEvaluated(reason: string): never {
  throw new NotEvaluatedError(reason);
}

/** What an operation makes of constants: its only output, or those in order. Throws {@link NotEvaluatedError}. */
export type ConstantOperation = (
  call: ConstantCall,
) => ConstantTensor | { readonly outputs: readonly ConstantTensor[] };

/** An operation whose inputs are known. */
export class ConstantCall {
  readonly node: NodeProto;
  readonly #inputs: readonly (ConstantTensor | undefined)[];
  readonly #reserve: (count: number) => void;

  /** @param reserve - throws `NotEvaluatedError` where there are too many numbers */
  constructor(
    node: NodeProto,
    inputs: readonly (ConstantTensor | undefined)[],
    reserve: (count: number) => void,
  ) {
    this.node = node;
    this.#inputs = inputs;
    this.#reserve = reserve;
  }

  /** The inputs that are given. */
  get inputs(): readonly ConstantTensor[] {
    return this.#inputs.filter((input) => input !== undefined);
  }

  optional(index: number): ConstantTensor | undefined {
    return this.#inputs[index];
  }

  input(index: number): ConstantTensor {
    return this.#inputs[index] ?? notEvaluated(`lacks input ${index}`);
  }

  /** Numbers of an input, or of the attribute that older operator sets have in its place. */
  settings(index: number, attribute: string): readonly number[] | undefined {
    const given = this.#inputs[index];
    if (given) return Array.from(given.values);
    return this.#attribute(attribute)?.ints.map(Number);
  }

  integer(name: string, fallback: number): number {
    const found = this.#attribute(name);
    return found ? Number(found.i) : fallback;
  }

  integers(name: string): readonly number[] | undefined {
    return this.#attribute(name)?.ints.map(Number);
  }

  float(name: string): number | undefined {
    return this.#attribute(name)?.f;
  }

  text(name: string): string | undefined {
    const found = this.#attribute(name);
    return found && new TextDecoder().decode(found.s);
  }

  tensor(name: string): TensorProto | undefined {
    return this.#attribute(name)?.t;
  }

  attribute(name: string): AttributeProto | undefined {
    return this.#attribute(name);
  }

  /** A tensor of zeros. */
  zeros(type: number, shape: readonly number[]): ConstantTensor {
    const count = countOf(shape);
    if (!Number.isSafeInteger(count) || count < 0) notEvaluated("makes a tensor of no size");
    this.#reserve(count);
    const values = newElements(type, count) ?? notEvaluated(`makes elements of ONNX's type ${type}`);
    return { type, shape, values };
  }

  /** A tensor whose numbers are those that a function gives, rounded as their type has them. */
  filled(type: number, shape: readonly number[], valueAt: (index: number) => number): ConstantTensor {
    const made = this.zeros(type, shape);
    fill(made.values, type, valueAt);
    return made;
  }

  #attribute(name: string): AttributeProto | undefined {
    return this.node.attribute.find((attribute) => attribute.name === name);
  }
}

function fill(values: Elements, type: number, valueAt: (index: number) => number): void {
  const round = rounding(type);
  if (round) for (let i = 0; i < values.length; i++) values[i] = round(valueAt(i));
  else for (let i = 0; i < values.length; i++) values[i] = valueAt(i);
}

/** An axis counted from the front. */
export function axisOf(axis: number, rank: number): number {
  const fromFront = axis < 0 ? axis + rank : axis;
  if (!Number.isInteger(fromFront) || fromFront < 0 || fromFront >= rank) notEvaluated("names no axis");
  return fromFront;
}
