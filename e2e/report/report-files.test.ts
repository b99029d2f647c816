import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Thumbnails } from "@coarse/report";
import type { PagePayload } from "@coarse/report/internal";
import { project } from "@coarse/testing";
import { afterAll, describe, expect, it } from "vitest";
import { coarse } from "../coarse.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse report files "));
afterAll(() => rmSync(scratch, { recursive: true }));

const imageFolder = project("fixtures/photos");
const model = project("fixtures/tiny.keras");
const others = join(scratch, "others");
mkdirSync(join(others, "cat"), { recursive: true });
// another photo by a name that one of the cats has too
cpSync(join(imageFolder, "dog/1.png"), join(others, "cat/1.png"));

/** Runs `coarse evaluate` with a report, and returns the page with the photos that it carries. */
async function evaluate(source: string, ...options: readonly string[]) {
  const page = join(scratch, "report.html");
  const args = ["evaluate", source, "--model", model, "--groups", "cat,dog", "--report", page, ...options];
  const { code, stderr } = await coarse(args);
  expect(stderr).not.toMatch(/error/);
  expect(code).toBe(0);
  const html = readFileSync(page, "utf8");
  return {
    html,
    imageRows: carried<PagePayload>(html, "payload").imageRows,
    thumbnails: carried<Thumbnails>(html, "thumbnails"),
  };
}

function carried<Value>(html: string, id: string): Value {
  return JSON.parse(new RegExp(`id="${id}">(.*)</script>`).exec(html)?.[1] ?? "null");
}

describe("coarse evaluate --report", () => {
  it("shows each photo its own picture, those of no group too", async () => {
    const page = await evaluate(imageFolder, "--other-images", others);
    expect(page.thumbnails.prefix).toBe("data:image/webp;base64,");
    const drawings = page.imageRows.map(([file, label], image) => [
      file,
      label,
      page.thumbnails.images[image],
    ]);
    expect(drawings).toHaveLength(7);
    const [dog, cat, other] = ["dog/1.png", "cat/1.png", "cat/1.png"].map((name, place) =>
      drawings.find(([file, label]) => file === name && (place === 2) === (label === 2)),
    );
    expect(other?.[2]).toMatch(/^[\w+/]{40,}=*$/);
    expect(other?.[2]).toBe(dog?.[2]);
    expect(other?.[2]).not.toBe(cat?.[2]);
  });

  it("shows the photos of a list", async () => {
    const list = join(scratch, "list.csv");
    writeFileSync(
      list,
      `path,label\n${join(imageFolder, "cat/1.png")},cat\n${join(imageFolder, "dog/1.png")},dog\n`,
    );
    const { thumbnails } = await evaluate(list);
    expect(thumbnails.images).toHaveLength(2);
    expect(thumbnails.images).not.toContain(null);
  });

  it("puts the thumbnails beside the page on request", async () => {
    const { thumbnails, html } = await evaluate(
      imageFolder,
      "--report-thumbnails",
      join(scratch, "my thumbs"),
    );
    expect(thumbnails.images).toHaveLength(6);
    expect(thumbnails.images[0]).toBe("my%20thumbs/000001.webp");
    expect(readdirSync(join(scratch, "my thumbs"))).toHaveLength(6);
    expect(html).not.toContain("data:image/webp");
  });

  it("tells how it is repeated", async () => {
    const { html } = await evaluate(imageFolder);
    expect(html).toContain(createHash("sha256").update(readFileSync(model)).digest("hex"));
    expect(html).toContain("coarse evaluate ");
    expect(html).toContain(process.versions.node);
  });
});
