import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { configDefaults, defineConfig } from "vitest/config";

// tests that load ONNX Runtime by themselves, and references in Python, send no more than the command does
process.env.ORT_DISABLE_TELEMETRY ||= "1";

// what a test sees was computed for it
process.env.COARSE_NO_CACHE ||= "1";

// what files of tests share as long as they run: packed packages, a server for the references in Python
if (process.env.COARSE_TEST_RUN === undefined) {
  const folder = mkdtempSync(join(tmpdir(), "coarse-run-"));
  writeFileSync(join(folder, "pid"), `${process.pid}`);
  process.env.COARSE_TEST_RUN = folder;
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
}

const conditions = ["@coarse/source", "node"];
const ofSources = {
  extends: true,
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
} as const;

/** Packages whose tests leave nothing behind in their process, if they don't replace modules, variables or clocks. */
const packages = ["cli", "core", "models", "report"].map((name) => `packages/${name}/src`);
const replacing = packages.flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => join(folder, file))
    .filter((file) => /\bvi\./.test(readFileSync(join(import.meta.dirname, file), "utf8")))
    .map((file) => file.replaceAll("\\", "/")),
);

/** Tests that take half a minute and more each, which `.ci/run` runs, and anyone with `COARSE_TEST_ALL=1`. */
const long = [
  "e2e/commands/engine-fallback.test.ts",
  "e2e/hostile/costly/costly-networks.test.ts",
  "e2e/hostile/fuzz/fuzz.test.ts",
  "e2e/install/publish/*.test.ts",
  "packages/models/src/pretrained/catalog/server-modes.test.ts",
  "tools/gen-hierarchy/src/generate.test.ts",
];
const isComplete = process.env.COARSE_TEST_ALL === "1";
const exclude = [...configDefaults.exclude, ...(isComplete ? [] : long)];

export default defineConfig({
  test: {
    // one fewer would leave the second of two processors idle while a test waits for what it started
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: isComplete ? ["default", ["json", { outputFile: ".cache/vitest.json" }]] : ["default"],
    projects: [
      {
        ...ofSources,
        test: {
          name: "in shared processes",
          include: packages.map((folder) => `${folder}/**/*.test.ts`),
          exclude: [...replacing, ...exclude],
          isolate: false,
        },
      },
      {
        ...ofSources,
        test: {
          name: "in processes of their own",
          include: [
            ...replacing,
            "packages/{data,pipeline,runtime,taxonomy}/src/**/*.test.ts",
            "tools/*/src/**/*.test.ts",
            "bench/*.test.ts",
          ],
          exclude,
        },
      },
      {
        extends: true,
        test: {
          name: "built",
          include: ["e2e/**/*.test.ts"],
          exclude,
          // packages as their users load them: built, by Node.js itself
          server: { deps: { external: [/\/packages\/\w+\/dist\//] } },
        },
      },
    ],
  },
});
