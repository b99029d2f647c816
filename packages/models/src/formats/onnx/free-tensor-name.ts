import type { NodeProto } from "./protobuf/messages.ts";

/** `wanted`, or `wanted_2`, `wanted_3` … where a tensor of that name is read or written already. */
export function freeTensorName(nodes: readonly NodeProto[], wanted: string): string {
  const taken = new Set(nodes.flatMap((node) => [...node.input, ...node.output]));
  let name = wanted;
  for (let i = 2; taken.has(name); i++) name = `${wanted}_${i}`;
  return name;
}
