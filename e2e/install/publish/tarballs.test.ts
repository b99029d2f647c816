import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "@coarse/testing";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../run.ts";
import {
  enginePackage,
  filesIn,
  packedManifest,
  packedPackages,
  platforms,
  publishedPackages,
  readPacked,
  tarballOf,
} from "./packed.ts";

let folder = "";
beforeAll(async () => {
  folder = await packedPackages();
});

const attw = project("e2e/node_modules/@arethetypeswrong/cli/dist/index.js");

/** What a package holds that was not compiled. */
const besideCode: Readonly<Record<string, readonly string[]>> = {
  taxonomy: ["WORDNET-LICENSE"],
  models: ["NOTICE.md", "model.json", "training.jsonl", "weights.bin"].map((file) => `bundled/${file}`),
  cli: readdirSync(project("packages/cli/schema")).map((file) => `schema/${file}`),
};

describe.each(publishedPackages)("@coarse/%s as it is published", (name) => {
  it("holds what was compiled from its sources, its license and what it is, and nothing else", () => {
    const files = filesIn(tarballOf(name, folder));
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
    const strangers = files.filter((file) => !/^(LICENSE|README\.md|package\.json|dist\/.*)$/.test(file));
    expect(strangers).toEqual(besideCode[name] ?? []);
    expect(files.filter((file) => /\.map$|\.test\.|\/testing\//.test(file))).toEqual([]);
  });

  it("names no source and no workspace in its manifest, and every entry point of the workspace", () => {
    const manifest = packedManifest(tarballOf(name, folder));
    expect(JSON.stringify(manifest.exports)).not.toMatch(/@coarse\/source|\.\/src\//);
    expect(Object.values(manifest.dependencies ?? {}).filter((range) => range.includes(":"))).toEqual([]);
    const inWorkspace = JSON.parse(readFileSync(project(`packages/${name}/package.json`), "utf8"));
    expect(Object.keys(manifest.exports)).toEqual(Object.keys(inWorkspace.exports));
    expect(manifest).toMatchObject({ license: "MIT", engines: { node: ">=20.19.0" } });
  });

  it("carries the project's license", () => {
    expect(readPacked(tarballOf(name, folder), "LICENSE")).toBe(readFileSync(project("LICENSE"), "utf8"));
  });

  it("is right to publint", async () => {
    const { buffer } = new Uint8Array(readFileSync(tarballOf(name, folder)));
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });
});

describe.runIf(enginePackage)("@coarse/onnxruntime for this platform", () => {
  it("holds what runs here, its license, and no install script", () => {
    const tarball = tarballOf(enginePackage ?? "", folder);
    const bin = `dist/bin/napi-v6/${process.platform}/${process.arch}/`;
    const files = filesIn(tarball);
    expect(files).toContain(`${bin}onnxruntime_binding.node`);
    const strangers = files.filter((file) => !file.startsWith(bin) && !/^dist\/(lib\/)?\w+\.js$/.test(file));
    expect(strangers).toEqual(["LICENSE", "README.md", "package.json"]);
    expect(readPacked(tarball, "LICENSE")).toContain("Copyright (c) Microsoft Corporation");
    const { os, cpu, scripts } = packedManifest(tarball);
    expect({ os, cpu, scripts }).toEqual({ os: [process.platform], cpu: [process.arch], scripts: {} });
  });
});

it("asks for ONNX Runtime's library of every platform, which none has to have", () => {
  const { optionalDependencies, dependencies } = packedManifest(tarballOf("runtime", folder));
  const { version } = packedManifest(tarballOf("cli", folder));
  const ofPlatforms = Object.fromEntries(
    platforms.map((platform) => [`@coarse/onnxruntime-${platform}`, version]),
  );
  expect(optionalDependencies).toMatchObject(ofPlatforms);
  expect(Object.keys(dependencies ?? {})).not.toContain("onnxruntime-node");
  expect(filesIn(tarballOf("runtime", folder)).filter((file) => file.includes("onnxruntime-web"))).toEqual(
    [
      "ONNXRUNTIME-LICENSE",
      "ort-wasm-simd-threaded.mjs",
      "ort-wasm-simd-threaded.wasm",
      "ort.node.min.mjs",
    ].map((file) => `dist/onnxruntime-web/${file}`),
  );
});

describe.each(publishedPackages.filter((name) => name !== "cli"))("types of @coarse/%s", (name) => {
  it("are right to attw for everyone who imports ES modules", async () => {
    const args = [attw, "--profile", "esm-only", "--format", "ascii", tarballOf(name, folder)];
    const report = await run(process.execPath, args, { cwd: folder });
    // attw is content with a package without types, so its exit code alone proves nothing
    expect(report).toMatch(/node16 \(from ESM\): 🟢 \(ESM\)\s+bundler: 🟢/);
  });
});

it("carries the script and the style sheet of the report's page", () => {
  expect(filesIn(tarballOf("report", folder))).toEqual(
    expect.arrayContaining(["dist/browser/main.js", "dist/browser/report.css", "dist/page/render-report.js"]),
  );
});

it("carries the licenses of what was bundled into the script of the report's page, and bundles nothing else", () => {
  const script = readPacked(tarballOf("report", folder), "dist/browser/main.js");
  expect(script).toMatch(/^\/\*! This script contains:/);
  for (const holder of ["Jason Miller", "Tanner Linsley"])
    expect(script).toMatch(new RegExp(`\\(c\\) [-0-9a-z]+ ${holder}`));
  const folderOfPage = project("packages/report/src/browser");
  const imported = readdirSync(folderOfPage)
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(join(folderOfPage, file), "utf8").matchAll(/from "([^."][^"]*)"/g)]);
  expect(new Set(imported.map(([, name]) => name))).toEqual(
    new Set(["preact", "preact/hooks", "@tanstack/virtual-core"]),
  );
});

it("publishes the packages that are not private, in one version", () => {
  const folders = readdirSync(project("packages"));
  const manifests = folders.map((name) =>
    JSON.parse(readFileSync(project(`packages/${name}/package.json`), "utf8")),
  );
  const published = manifests.filter((manifest) => !manifest.private);
  expect(published.map(({ name }) => name).sort()).toEqual(
    publishedPackages.map((name) => `@coarse/${name}`).sort(),
  );
  expect(new Set(published.map(({ version }) => version)).size).toBe(1);
});

it("carries the licenses of protobuf, which was bundled into the package of models", () => {
  const script = readPacked(tarballOf("models", folder), "dist/protobuf.js");
  const notice = script.slice(0, script.indexOf("*/"));
  expect(notice).toMatch(/^\/\*!\nThis file contains parts of @bufbuild\/protobuf \d/);
  for (const words of ["Buf Technologies", "2008 Google Inc.", "Version 2.0, January 2004", "END OF TERMS"])
    expect(notice).toContain(words);
});

it("carries the native decoder of JPEGs for each platform, with its licenses, and asks for no package that compiles it", () => {
  const tarball = tarballOf("data", folder);
  const platforms = ["linux-x64", "linux-x64-musl", "linux-arm64", "darwin-x64", "darwin-arm64", "win32-x64"];
  expect(filesIn(tarball)).toEqual(
    expect.arrayContaining(
      platforms.map((platform) => `dist/jpeg-turbo/jpeg-turbo-${platform}/node-napi-v7.node`),
    ),
  );
  expect(readPacked(tarball, "dist/jpeg-turbo/APACHE-2.0")).toContain("Apache License");
  expect(readPacked(tarball, "dist/jpeg-turbo/LIBJPEG-TURBO-LICENSE")).toContain("Independent JPEG Group");
  const { dependencies } = JSON.parse(readPacked(tarball, "package.json"));
  expect(Object.keys(dependencies)).not.toContain("@julusian/jpeg-turbo");
});
