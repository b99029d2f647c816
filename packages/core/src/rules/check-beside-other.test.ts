import { expect, it } from "vitest";
import { ReservedGroupNameError } from "../errors/group-errors.ts";
import { randomHead } from "../testing/random-head.ts";
import { prepareRule } from "./prepare-rule.ts";

const head = randomHead(4, 6);
const groupsCalled = (name: string) => [
  { name: "cat", classIndices: [0] },
  { name, classIndices: [1] },
];

it.each(["other", "Other", "OTHER", " other_"])(
  "no group can be called %s beside the label other",
  (name) => {
    const groups = groupsCalled(name);
    expect(() => prepareRule("head-average", { head, groups, other: {} })).toThrow(ReservedGroupNameError);
    expect(prepareRule("head-average", { head, groups }).labels).toEqual(["cat", name]);
  },
);

it("other names that have it in them can", () => {
  const groups = groupsCalled("other dogs");
  expect(prepareRule("head-average", { head, groups, other: {} }).labels).toEqual([
    "cat",
    "other dogs",
    "other",
  ]);
});
