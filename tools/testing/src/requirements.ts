import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { browserPath } from "./browser.ts";

const root = resolve(import.meta.dirname, "../../..");

/** Something that a set of tests needs and that a fresh clone does not have. */
interface Requirement {
  readonly name: string;
  readonly met: boolean;
  readonly remedy: string;
}

const sharedFolder = process.env.COARSE_SHARED ?? resolve(root, "../shared");
const python = join(root, ".venv/bin/python");

/** Path of a file among the weights, photos and reference results that lie beside the project. */
export function shared(path: string): string {
  return join(sharedFolder, path);
}

/** Path of the Python that has Keras, NLTK and scikit-learn. */
export function referencePython(): string {
  return python;
}

/** Path of a file of the project, from its root. */
export function project(path: string): string {
  return join(root, path);
}

/**
 * A `describe` whose tests need something from outside. Without it they are reported as skipped, unseen: what they read
 * to list themselves may not be there. With `COARSE_TEST_ALL=1` its absence is a failure, so that CI cannot go green by testing
 * less.
 */
function describeWith({ name, met, remedy }: Requirement, title: string, tests: () => void): void {
  const missing = () =>
    void it(`needs ${name}: ${remedy}`, () => expect.fail(`${name} is missing: ${remedy}`));
  if (met) describe(title, tests);
  else if (process.env.COARSE_TEST_ALL === "1") describe(title, missing);
  else describe.skip(title, missing);
}

/** Tests that read the weights, photos and golden files in `../shared`. */
export function describeWithShared(title: string, tests: () => void): void {
  const met = existsSync(join(sharedFolder, "golden"));
  describeWith(
    { name: "../shared", met, remedy: "put it beside the project or set COARSE_SHARED" },
    title,
    tests,
  );
}

/** Tests that open pages in the system's Chromium. */
export function describeWithBrowser(title: string, tests: () => void): void {
  const met = browserPath() !== undefined;
  describeWith(
    { name: "Chromium", met, remedy: "apt-get install chromium, or set COARSE_BROWSER" },
    title,
    tests,
  );
}

/** Tests that look at a pseudo-terminal, which util-linux's `script` makes. */
export function describeWithTerminal(title: string, tests: () => void): void {
  const met = String(spawnSync("script", ["--version"]).stdout).includes("util-linux");
  describeWith({ name: "util-linux's script", met, remedy: "apt-get install bsdutils" }, title, tests);
}

/** Tests that have strace write down what a process asks of the system. */
export function describeWithStrace(title: string, tests: () => void): void {
  const trial = ["-f", "--seccomp-bpf", "-e", "trace=socket", "-o", "/dev/null", "true"];
  const met = spawnSync("strace", trial).status === 0;
  describeWith({ name: "strace", met, remedy: "apt-get install strace, and let it trace" }, title, tests);
}

/** Tests that install packages which the project itself does not need, and that take their time for it. */
export function describeWithRegistry(title: string, tests: () => void): void {
  const met = process.env.COARSE_TEST_ALL === "1" || process.env.COARSE_REGISTRY === "1";
  describeWith(
    { name: "packages from the registry", met, remedy: "COARSE_REGISTRY=1 pnpm test" },
    title,
    tests,
  );
}

/** Tests that compare with Keras, TensorFlow, NLTK or scikit-learn in the project's virtual environment. */
export function describeWithReference(title: string, tests: () => void): void {
  const met = existsSync(python);
  describeWith({ name: "the Python references", met, remedy: "pnpm setup:reference" }, title, tests);
}

/** Tests that run TensorFlow through tfjs-node's compiled addon. */
export function describeWithTfjsNode(title: string, tests: () => void): void {
  const met = hasTfjsNode();
  describeWith({ name: "tfjs-node's addon", met, remedy: "pnpm setup:tfjs-node" }, title, tests);
}

/** Whether tfjs-node's compiled addon is there. */
export function hasTfjsNode(): boolean {
  const require = createRequire(join(root, "packages/runtime/package.json"));
  const entry = require.resolve("@tensorflow/tfjs-node/package.json");
  return existsSync(join(entry, "../lib/napi-v8/tfjs_binding.node"));
}
