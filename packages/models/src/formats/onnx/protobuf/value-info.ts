import { create } from "@bufbuild/protobuf";
import type { ValueInfoProto } from "./messages.ts";
import { ValueInfoSchema } from "./schemas.ts";
import { elementType } from "./tensors.ts";

/** Name and type of a float32 input or output. An axis is a length, or a name where its length may vary. */
export function floatValueInfo(name: string, shape: readonly (number | string)[]): ValueInfoProto {
  const dim = shape.map((d) => (typeof d === "number" ? { dimValue: BigInt(d) } : { dimParam: d }));
  return create(ValueInfoSchema, {
    name,
    type: { tensorType: { elemType: elementType.float32, shape: { dim } } },
  });
}

/** Lengths of a value's axes, `undefined` for those that may vary; `undefined` where the file does not say. */
export function shapeOf(value: ValueInfoProto): readonly (number | undefined)[] | undefined {
  return value.type?.tensorType?.shape?.dim.map((d) => (d.dimValue > 0n ? Number(d.dimValue) : undefined));
}
