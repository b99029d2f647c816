import { expect, it } from "vitest";
import { engineVersion } from "./engine-version.ts";

it("is that of the package", () => expect(engineVersion("onnxruntime")).toMatch(/^\d+\.\d+\.\d+/));
