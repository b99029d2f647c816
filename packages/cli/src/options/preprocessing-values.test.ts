import { InvalidArgumentError } from "commander";
import { describe, expect, it } from "vitest";
import {
  fractionText,
  inputSize,
  positiveThree,
  resizeStep,
  shareAboveZero,
  threeNumbers,
} from "./preprocessing-values.ts";

describe("options of preprocessing", () => {
  it.each([
    [fractionText, "1/255", 1 / 255],
    [fractionText, "1", 1],
    [threeNumbers, "0.5", [0.5, 0.5, 0.5]],
    [threeNumbers, "-1, 0,2e1", [-1, 0, 20]],
    [positiveThree, "1,2,3", [1, 2, 3]],
    [inputSize, "224", [224, 224]],
    [inputSize, "224x320", [224, 320]],
    [resizeStep, "stretch", { mode: "stretch" }],
    [resizeStep, "shortest-edge:256", { mode: "shortest-edge", size: 256 }],
    [resizeStep, "pad:224x320", { mode: "pad", size: [224, 320] }],
    [shareAboveZero, "0.875", 0.875],
  ] as const)("%o reads %s", (read, text, value) => {
    expect(read(text)).toEqual(value);
  });

  it.each([
    [fractionText, ["", "0", "-1", "1/0", "1/2/3", "/255", "x"]],
    [threeNumbers, ["", "1,2", "1,2,3,4", "a", "1,,3"]],
    [positiveThree, ["0", "1,0,1"]],
    [inputSize, ["", "0", "224x", "x224", "224x0", "1e9", "99999"]],
    [resizeStep, ["squash", "", "pad:", "pad:1:2"]],
    [shareAboveZero, ["0", "1.5", ""]],
  ] as const)("%o refuses %j", (read, texts) => {
    for (const text of texts) expect(() => read(text), text).toThrow(InvalidArgumentError);
  });
});
