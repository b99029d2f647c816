import { describe, expect, it } from "vitest";
import { UnreadableModelError } from "../../errors.ts";
import { checkJsonText } from "./check-json-text.ts";
import { parseJsonObject } from "./json.ts";

function nested(depth: number): string {
  return `{"a":${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}}`;
}

describe("checkJsonText", () => {
  it("lets JSON pass that is not very deep, whatever its texts hold", () => {
    for (const text of [
      nested(200),
      JSON.stringify({ a: "[".repeat(1000), '\\"{{{': ['\\"'.repeat(1000)] }),
      "",
    ])
      expect(() => checkJsonText(text, "model.json")).not.toThrow();
  });

  it("is followed by a parser whose objects can be made a text of, whatever their keys", () => {
    for (const key of ["toString", "to\\u0053tring", "valueOf"]) {
      const { a } = parseJsonObject(`{"a":{"${key}":0,"b":1}}`, "model.json");
      expect(`${String(a)} ${JSON.stringify(a)}`).toBe('[object Object] {"b":1}');
    }
  });

  it.each([
    ["very deep", nested(201), "nested more than 200 times"],
    ["of deep ends that never close", "[".repeat(1_000_000), "nested more than 200 times"],
    ["of many parts", `{"a":[${"{},".repeat(500_000)}0]}`, "more than 500000 lists and objects"],
    ["very long", `{"a":"${" ".repeat(2 ** 24)}"}`, "more than 16777216 characters"],
  ])("refuses what is %s", (_, text, words) => {
    expect(() => checkJsonText(text, "model.json")).toThrow(UnreadableModelError);
    expect(() => parseJsonObject(text, "model.json")).toThrow(words);
  });
});
