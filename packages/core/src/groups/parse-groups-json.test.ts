import { describe, expect, it } from "vitest";
import {
  ClassIndexOutOfRangeError,
  EmptyGroupError,
  GroupSyntaxError,
  GroupsFormatError,
  NoGroupsError,
  OverlappingGroupsError,
} from "../errors/group-errors.ts";
import { smallTaxonomy as taxonomy } from "../testing/small-taxonomy.ts";
import { parseGroups } from "./parse-groups.ts";
import { parseGroupsJson } from "./parse-groups-json.ts";

describe("parseGroupsJson", () => {
  it("gives what the group language gives", () => {
    const groups = parseGroups("cat=cat,birds=bird+#0-crane.n.05,two=#7..9", taxonomy);
    expect(parseGroupsJson({ cat: "cat", birds: "bird+#0-crane.n.05", two: "#7..9" }, taxonomy)).toEqual(
      groups,
    );
    expect(parseGroupsJson(["cat", "birds=bird+#0-crane.n.05", "two=#7..9"], taxonomy)).toEqual(groups);
  });

  it("takes class indices in any order, once each", () =>
    expect(parseGroupsJson({ some: [9, 7, 8, 7] }, taxonomy)).toEqual([
      { name: "some", classIndices: [7, 8, 9] },
    ]));

  it("takes any name, even one that objects have", () => {
    const groups = parseGroupsJson(JSON.parse('{"__proto__": "dog", "a=b,c": "cat"}'), taxonomy);
    expect(groups.map((group) => group.name)).toEqual(["__proto__", "a=b,c"]);
  });

  it.each([
    [null, GroupsFormatError],
    ["cat", GroupsFormatError],
    [7, GroupsFormatError],
    [[["cat"]], GroupsFormatError],
    [{ cat: true }, GroupsFormatError],
    [{ cat: ["cat"] }, GroupsFormatError],
    [{ cat: { synset: "cat.n.01" } }, GroupsFormatError],
    [{ cat: "cat,dog" }, GroupSyntaxError],
    [{ cat: "" }, GroupSyntaxError],
    [{ cat: [] }, EmptyGroupError],
    [{ cat: [10] }, ClassIndexOutOfRangeError],
    [{ cat: [-1] }, ClassIndexOutOfRangeError],
    [{ cat: [1.5] }, ClassIndexOutOfRangeError],
    [{}, NoGroupsError],
    [[], NoGroupsError],
    [{ cat: [1], dog: [1] }, OverlappingGroupsError],
  ])("refuses %j", (value, error) => expect(() => parseGroupsJson(value, taxonomy)).toThrow(error));

  it("names the group whose value is wrong", () =>
    expect(() => parseGroupsJson({ cat: "cat", dog: 1 }, taxonomy)).toThrow("Group dog is neither"));
});
