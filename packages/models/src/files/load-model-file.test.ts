import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { neighborsIn } from "./load-model-file.ts";

const scratch = temporaryFolder();

/** A file that a link in a folder leads to. */
async function linked(folder: string, target: string) {
  const [from, to] = [join(scratch.path, folder), join(scratch.path, target)];
  for (const path of [from, join(to, "..")]) mkdirSync(path, { recursive: true });
  writeFileSync(to, "weights");
  symlinkSync(to, join(from, "model.data"));
  return neighborsIn(from)("model.data");
}

describe("neighborsIn: a link out of the folder", () => {
  const blob = "hub/models--org--net/blobs/abc";

  it.each([
    ["hub/models--org--net/snapshots/012/onnx", blob, false],
    ["hub/models--org--net/snapshots/345", blob, false],
    ["hub/models--org--net/snapshots/678", "hub/models--org--net/refs/main", true],
    ["hub/models--org--net/snapshots/9ab", "hub/models--org--other/blobs/abc", true],
    ["hub/models--org--net/other", blob, true],
    ["plain", blob, true],
  ])("from %s to %s: elsewhere is %s", async (folder, target, isElsewhere) => {
    expect(await linked(folder, target)).toMatchObject({ isElsewhere });
  });
});
