import { defineConfig } from "vitest/config";

// tests that load ONNX Runtime by themselves, and references in Python, send no more than the command does
process.env.ORT_DISABLE_TELEMETRY ||= "1";

// what a test sees was computed for it
process.env.COARSE_NO_CACHE ||= "1";

const conditions = ["@coarse/source", "node"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "tools/*/src/**/*.test.ts",
      "e2e/**/*.test.ts",
      "bench/*.test.ts",
    ],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters:
      process.env.COARSE_TEST_ALL === "1"
        ? ["default", ["json", { outputFile: ".cache/vitest.json" }]]
        : ["default"],
  },
});
