import { describe, expect, it } from "vitest";
import { NotAClassifierError } from "../../errors.ts";
import { smallGraph } from "../../testing/graph.ts";
import { withAbout } from "./with-about.ts";

describe("withAbout", () => {
  const graph = smallGraph();
  const two = { ...graph, moreOutputs: ["pool"] };

  it("keeps what a file says of itself", () => {
    expect(withAbout(graph, { rule: "sum" }, "a.keras")).toEqual({ ...graph, about: { rule: "sum" } });
    for (const nothing of [undefined, null, "text", [1]])
      expect(withAbout(graph, nothing, "a.keras")).toBe(graph);
  });

  it("takes two outputs where the second are the fine classes, as the file says", () =>
    expect(withAbout(two, { fine: true }, "a.keras").moreOutputs).toEqual(["pool"]));

  it.each([
    ["two outputs of which nothing is said", two, undefined],
    ["two outputs of which something else is said", two, { fine: "yes" }],
    ["three outputs", { ...two, moreOutputs: ["pool", "images"] }, { fine: true }],
  ])("refuses %s", (_, own, about) =>
    expect(() => withAbout(own, about, "a.keras")).toThrow(NotAClassifierError),
  );
});
