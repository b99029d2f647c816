import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { isSealed, sealed, type TextKind } from "./sealed-text.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-sealed-"));
afterAll(() => rmSync(scratch, { recursive: true }));

function file(content: string): string {
  const path = join(scratch, "file");
  writeFileSync(path, content);
  return path;
}

const kinds: readonly TextKind[] = ["page", "junit", "markdown", "plot"];
const header = (labels: string) =>
  `file,label,predicted,correct,confidence,${labels}${[1, 2, 3, 4, 5].map((n) => `fine ${n},fine ${n} p`).join(",")}\r\n`;

it.each(kinds)("knows a %s again, through Git's line ends too, until somebody changes it", async (kind) => {
  const text = sealed("<p>Größe, 猫</p>\nmore\n", kind);
  expect(await isSealed(file(text), kind)).toBe(true);
  expect(await isSealed(file(text.replaceAll("\n", "\r\n")), kind)).toBe(true);
  for (const other of kinds) expect(await isSealed(file(text), other)).toBe(other === kind);
  expect(await isSealed(file(text.replace("more", "mine")), kind)).toBe(false);
  expect(await isSealed(file(`${text}mine\n`), kind)).toBe(false);
  expect(await isSealed(file(text.slice(1)), kind)).toBe(false);
  expect(await isSealed(file(""), kind)).toBe(false);
});

it("knows a CSV file by its header, whatever the labels are", async () => {
  for (const labels of ["", "p cat,p dog,", '"p a,b","p line\r\nbreak",'])
    expect(await isSealed(file(`${header(labels)}a.jpg,cat\r\n`), "csv")).toBe(true);
  for (const text of [header("").replace("\r\n", ",remark\r\n"), "path,label\n", header("").trim(), ""])
    expect(await isSealed(file(text), "csv")).toBe(false);
});
