import { UnreadableModelError } from "../errors.ts";
import { field, isObject, type JsonObject } from "../formats/containers/json.ts";
import { currentClassName } from "../layers/registry.ts";
import type { Json } from "../types.ts";
import { type Argument, inboundArguments } from "./operations/inbound-arguments.ts";

/** One entry of the `layers` of a model: a layer, an operation, or a model. */
export interface Entry {
  readonly name: string;
  /** Keras class name, that of all its versions. */
  readonly className: string;
  readonly config: JsonObject;
  /** The Python module that has it, an empty text where the file doesn't say. */
  readonly module: string;
  readonly arguments: readonly Argument[];
  /** The whole entry. */
  readonly json: Json;
}

const MODEL_CLASSES: ReadonlySet<string> = new Set(["Functional", "Model", "Sequential"]);

/** Whether the Keras class is that of a model. */
export function isModelClass(className: unknown): boolean {
  return MODEL_CLASSES.has(String(className));
}

/** Reads the `layers` of a model. Throws `UnreadableModelError` where one has no class, name or configuration. */
export function readEntries(entries: readonly Json[], source: string): readonly Entry[] {
  const heads = entries.map((json) => {
    const className = field(json, "class_name");
    const config = field(json, "config");
    // what TensorFlow's own operations are called in their configuration lacks the prefix by which others read them
    const name =
      (className === "TensorFlowOpLayer" ? field(json, "name") : undefined) ??
      field(config, "name") ??
      field(json, "name");
    if (typeof className !== "string" || typeof name !== "string" || !isObject(config))
      throw new UnreadableModelError(
        source,
        "a layer of its configuration has no class, name or configuration",
      );
    return { name, className: currentClassName(className), config, json };
  });
  const models = new Set(heads.filter((head) => isModelClass(head.className)).map(({ name }) => name));
  return heads.map((head) => ({
    ...head,
    module: String(field(head.json, "module") ?? ""),
    arguments: inboundArguments(field(head.json, "inbound_nodes"), { ...head, models }),
  }));
}
