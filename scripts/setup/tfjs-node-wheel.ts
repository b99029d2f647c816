import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { project } from "./project.ts";
import { findPython } from "./python.ts";
import { run } from "./run.ts";
import { addonFile } from "./tfjs-node-addon.ts";

// 2.21.0 works, too, but its log cannot be silenced: it writes three lines on standard error at each start.
const tensorFlow = "tensorflow-cpu==2.20.0";
const libraries = ["libtensorflow_cc.so.2", "libtensorflow_framework.so.2"];
const cache = project(".cache", "tfjs-node");

/**
 * Makes the addon in `staging` by compiling the package's sources against PyPI's TensorFlow.
 * The download is kept, so that the next time needs no network.
 */
export async function buildFromWheel(folder: string, staging: string): Promise<void> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(
      `PyPI's TensorFlow is used on Linux x64 only, and this is ${process.platform} ${process.arch}`,
    );
  const compiler = await findCompiler();
  const python = await findPython("import pip", "Python with pip");
  const wheel = await downloadWheel(python);
  const unpacked = join(staging, "wheel");
  await run(python, ["-m", "zipfile", "-e", wheel, unpacked]);
  await mkdir(join(staging, "deps/lib"), { recursive: true });
  for (const library of libraries)
    await rename(join(unpacked, "tensorflow", library), join(staging, "deps/lib", library));
  await compile(compiler, folder, staging);
}

async function findCompiler(): Promise<string> {
  const { CXX: compiler = "g++" } = process.env;
  await run(compiler, ["--version"]).catch((cause) => {
    throw new Error(`Found no C++ compiler ${compiler}: install g++, or name another in CXX`, { cause });
  });
  return compiler;
}

/** Path of the wheel; any Python will do, since only the libraries and headers in it are used. */
async function downloadWheel(python: string): Promise<string> {
  const place = join(cache, tensorFlow);
  if (!existsSync(place)) {
    const partial = `${place}.${process.pid}`;
    const platform = ["--python-version=3.11", "--platform=manylinux_2_17_x86_64", "--only-binary=:all:"];
    const where = ["--no-deps", "--dest", partial];
    try {
      await run(python, ["-m", "pip", "download", ...platform, ...where, tensorFlow], { seconds: 1800 });
      await rename(partial, place);
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
  }
  const [wheel] = await readdir(place);
  if (wheel === undefined) throw new Error(`${place} is empty: delete it and try again`);
  return join(place, wheel);
}

/** N-API is the same in every Node, so its headers come from npm, and a Node without headers beside it will do. */
async function compile(compiler: string, folder: string, staging: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const nodeHeaders = join(dirname(require.resolve("node-api-headers/package.json")), "include");
  const output = join(staging, addonFile);
  await mkdir(dirname(output), { recursive: true });
  const how = ["-std=c++17", "-O2", "-fPIC", "-shared", "-DNAPI_VERSION=8"];
  const headers = [`-I${nodeHeaders}`, `-I${join(staging, "wheel/tensorflow/include")}`];
  const sources = ["tfjs_backend.cc", "tfjs_binding.cc"].map((file) => join(folder, "binding", file));
  const linked = libraries.map((library) => `-l:${library}`);
  const found = [`-L${join(staging, "deps/lib")}`, "-Wl,-rpath,$ORIGIN/../../deps/lib"];
  await run(compiler, [...how, ...headers, ...sources, ...found, ...linked, "-o", output]);
}
