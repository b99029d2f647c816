import { describe, expect, it } from "vitest";
import { applications } from "../../generated/applications.generated.ts";
import { findApplication } from "./find-application.ts";

describe("findApplication", () => {
  it.each(["MobileNetV2", "mobilenet_v2", "mobilenet-v2", "Mobile Net V2"])("knows %s", (name) => {
    expect(findApplication(name)).toBe(applications.MobileNetV2);
  });

  it.each([
    ["mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224.h5", "MobileNetV2"],
    ["/cache/models/efficientnetb0.h5", "EfficientNetB0"],
    ["C:\\cache\\nasnet_mobile.h5", "NASNetMobile"],
    ["NASNet-mobile.h5", "NASNetMobile"],
  ])("knows the file %s", (file, name) => {
    expect(findApplication(file)?.name).toBe(name);
  });

  it.each(["__proto__", "constructor", "", "mobilenet.h5", "ResNet"])("does not know %j", (name) => {
    expect(findApplication(name)).toBeUndefined();
  });

  it("finds each application by its name and by its file, and no two alike", () => {
    const all = Object.values(applications);
    expect(all.map(({ name }) => findApplication(name))).toEqual(all);
    expect(all.map(({ weights }) => findApplication(weights.fileName))).toEqual(all);
  });
});
