import { create, type Message } from "@bufbuild/protobuf";
import type { GenMessage } from "@bufbuild/protobuf/codegenv2";

/** A copy of a message with some fields replaced. What the schema does not know is kept. */
export function withChanges<Shape extends Message>(
  schema: GenMessage<Shape>,
  message: Shape,
  changes: Partial<Shape>,
): Shape {
  return Object.assign(create(schema), message, changes);
}
