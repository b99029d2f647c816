import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { project } from "@coarse/testing";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "coarse-api-pages-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("are made of every package, without a link that leads nowhere", async () => {
  const typedoc = project("tools/api/node_modules/typedoc/bin/typedoc");
  const args = [typedoc, "--options", project("tools/api/typedoc.json"), "--out", folder];
  await promisify(execFile)(process.execPath, args);
  const pages = [
    "modules/_coarse_taxonomy.html",
    "functions/_coarse_core.createCoarseClassifier.html",
    "functions/_coarse_data.loadImage.html",
    "functions/_coarse_models.readModel.html",
    "functions/_coarse_runtime.openClassifier.html",
    "functions/_coarse_pipeline.coarsen.html",
    "functions/_coarse_report.evaluationCsv.html",
  ];
  expect(pages.filter((page) => !existsSync(join(folder, page)))).toEqual([]);
}, 240_000);
