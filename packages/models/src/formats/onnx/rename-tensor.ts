import type { NodeProto } from "./protobuf/messages.ts";
import { NodeSchema } from "./protobuf/schemas.ts";
import { withChanges } from "./protobuf/with-changes.ts";

/** The same nodes with one tensor called otherwise, wherever it is written or read. */
export function renameTensor(
  nodes: readonly NodeProto[],
  { from, to }: { readonly from: string; readonly to: string },
): readonly NodeProto[] {
  const rename = (name: string) => (name === from ? to : name);
  return nodes.map((node) =>
    node.input.includes(from) || node.output.includes(from)
      ? withChanges(NodeSchema, node, { input: node.input.map(rename), output: node.output.map(rename) })
      : node,
  );
}
