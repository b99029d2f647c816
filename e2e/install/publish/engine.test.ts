import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithRegistry, project } from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../run.ts";
import { tarballsIn } from "./consumer.ts";
import { enginePackage, packedPackages } from "./packed.ts";

const folder = mkdtempSync(join(tmpdir(), "coarse-engine-"));
afterAll(() => rmSync(folder, { recursive: true }));

const consumer = join(folder, "consumer");
const library = join(consumer, `node_modules/@coarse/${enginePackage}`);

/** What an install may weigh: 134 MB on Linux in November 2026, where it was 365 MB. */
const LARGEST = 160 * 2 ** 20;

/** An empty project that asks for the command alone, as after `npm install @coarse/cli`; scripts and all. */
async function installCommand(packed: string): Promise<void> {
  const { "@coarse/cli": cli, ...overrides } = tarballsIn(packed);
  const manifest = { name: "consumer", private: true, dependencies: { "@coarse/cli": cli }, overrides };
  mkdirSync(consumer);
  writeFileSync(join(consumer, "package.json"), JSON.stringify(manifest));
  const env = { npm_config_ignore_scripts: "false", npm_config_omit: "" };
  await run("npm", ["install", "--no-audit", "--no-fund"], { cwd: consumer, env });
}

/** What the command says of two photos, and on standard error. */
async function evaluated(...more: readonly string[]) {
  const errors = join(folder, "stderr");
  const args = ["evaluate", project("fixtures/photos"), "--model", project("fixtures/tiny.keras")];
  const words = [...args, "--format", "json", ...more].map((word) => `'${word}'`).join(" ");
  const stdout = await run("sh", ["-c", `npx --no-install coarse ${words} 2>'${errors}'`], { cwd: consumer });
  const { model, predictions } = JSON.parse(stdout);
  const probabilities: readonly number[] = predictions.flatMap(
    (prediction: { probabilities: readonly number[] }) => prediction.probabilities,
  );
  return { engine: model.engine, probabilities, stderr: readFileSync(errors, "utf8") };
}

const FALLBACK = /^note: the native engine can't be loaded \((.+)\): onnxruntime-web takes its place/m;

describeWithRegistry("@coarse/cli, installed by npm and nothing else", () => {
  beforeAll(async () => {
    await installCommand(await packedPackages());
  }, 600_000);

  it("brings no install script, and not much to store", () => {
    const { packages } = JSON.parse(readFileSync(join(consumer, "package-lock.json"), "utf8"));
    const withScripts = Object.entries<{ hasInstallScript?: boolean }>(packages).filter(
      ([, { hasInstallScript }]) => hasInstallScript,
    );
    expect(withScripts).toEqual([]);
    const files = readdirSync(join(consumer, "node_modules"), { recursive: true, encoding: "utf8" });
    const sizes = files.map((file) => statSync(join(consumer, "node_modules", file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LARGEST);
  });

  describe.runIf(enginePackage)("on a platform that has a native library", () => {
    it("runs by it; by WebAssembly with the same answers where it is cut short, or missing", async () => {
      const native = await evaluated();
      expect(native.engine).toBe("onnxruntime");
      expect(native.stderr).not.toMatch(FALLBACK);

      const bin = join(library, `dist/bin/napi-v6/${process.platform}/${process.arch}`);
      const [largest = ""] = readdirSync(bin)
        .map((name) => join(bin, name))
        .sort((a, b) => statSync(b).size - statSync(a).size);
      truncateSync(largest, 2 ** 20);
      const cut = await evaluated();
      expect(cut.engine).toBe("onnxruntime-web");
      expect(FALLBACK.exec(cut.stderr)?.[1]).toMatch(/libonnxruntime\S* is not whole$/);
      expect(cut.probabilities).toBeWithin(native.probabilities, 1e-5);

      rmSync(library, { recursive: true });
      const missing = await evaluated();
      expect(missing.engine).toBe("onnxruntime-web");
      expect(FALLBACK.exec(missing.stderr)?.[1]).toMatch(/^no library for \S+ on \S+ is installed$/);
      expect(missing.probabilities).toBeWithin(native.probabilities, 1e-5);
      expect((await evaluated("--quiet")).stderr).toBe("");
      expect((await evaluated("--engine", "onnxruntime-web")).stderr).not.toMatch(FALLBACK);
    }, 300_000);
  });
});
