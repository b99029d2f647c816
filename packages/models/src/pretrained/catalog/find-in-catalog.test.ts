import { describe, expect, it } from "vitest";
import { applications } from "../../generated/applications.generated.ts";
import { UnknownModelNameError } from "./errors.ts";
import { findInCatalog } from "./find-in-catalog.ts";

describe("findInCatalog", () => {
  it.each(["MobileNetV2", "mobilenetv2", "mobilenet_v2", "mobilenet-v2", "MobileNet V2"])(
    "knows %s",
    (name) => {
      expect(findInCatalog(name).name).toBe("MobileNetV2");
    },
  );

  it.each([
    ["MobilNetV2", "MobileNetV2"],
    ["resnet", "ResNet50"],
    ["Inceptionv4", "InceptionV3"],
    ["efficientnet-b9", "EfficientNetB0"],
  ])("suggests for %s %s", (typed, near) => {
    expect(() => findInCatalog(typed)).toThrow(UnknownModelNameError);
    expect(() => findInCatalog(typed)).toThrow(new RegExp(`did you mean .*${near}`));
  });

  it.each(["__proto__", "constructor", "toString", "", "cat"])("knows nothing near %s", (typed) => {
    expect(() => findInCatalog(typed)).toThrow("coarse models lists the names");
  });

  it("has one file name for each model, and each is a plain name", () => {
    const names = Object.values(applications).map(({ weights }) => weights.fileName);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\w.-]+\.h5$/);
  });
});
