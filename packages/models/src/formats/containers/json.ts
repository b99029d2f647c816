import { UnreadableModelError } from "../../errors.ts";
import type { Json } from "../../types.ts";
import { checkJsonText } from "./check-json-text.ts";

/** A JSON object. Look its keys up with `field`: they come from outside. */
export type JsonObject = { readonly [key: string]: Json };

/** Parses the text of a model's configuration; throws `UnreadableModelError` where it is no JSON object. */
export function parseJsonObject(text: string, source: string): JsonObject {
  let value: Json;
  checkJsonText(text, source);
  try {
    value = JSON.parse(text, /toString|valueOf|\\u/.test(text) ? withoutShadows : undefined);
  } catch (cause) {
    throw new UnreadableModelError(source, "its configuration is not JSON", { cause });
  }
  if (!isObject(value)) throw new UnreadableModelError(source, "its configuration is not a JSON object");
  return value;
}

/** Drops keys that would take the place of what every object can do: no text, no number could be made of it. */
function withoutShadows(key: string, value: Json): Json | undefined {
  return key === "toString" || key === "valueOf" ? undefined : value;
}

/** Whether the value is a JSON object (not a list, not null). */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}

/** Whether the value is a JSON list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The own value under a key, `undefined` where the value is no object or has no such key. */
export function field(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
