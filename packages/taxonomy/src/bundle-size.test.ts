import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type OutputChunk, rolldown } from "rolldown";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "coarse-bundle-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Gzipped bytes that a page loads at once which logs these exports: the entry and what it imports statically. */
async function bytesOf(names: string): Promise<number> {
  const input = join(folder, "page.js");
  const index = JSON.stringify(join(import.meta.dirname, "index.ts"));
  writeFileSync(input, `import { ${names} } from ${index};\nconsole.log(${names});\n`);
  const bundle = await rolldown({ input, platform: "browser" });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  const chunks = new Map(
    output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file] as const] : [])),
  );
  const loaded = new Set<OutputChunk>();
  const load = (chunk: OutputChunk | undefined): void => {
    if (!chunk || loaded.has(chunk)) return;
    loaded.add(chunk);
    for (const imported of chunk.imports) load(chunks.get(imported));
  };
  load(output[0]);
  return [...loaded].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}

it("is under 60 kB gzipped for imagenet-1k and all that can be asked of it", async () => {
  const bytes = await bytesOf("imagenet1k, senses, ancestors, pathSimilarity, pathSimilarityMatrix");
  expect(bytes).toBeLessThan(60_000);
  expect(bytes).toBeGreaterThan(40_000);
});

it("is next to nothing for two constants, and for what is loaded later", async () => {
  expect(await bytesOf("cat, dog")).toBeLessThan(1000);
  expect(await bytesOf("loadTaxonomy")).toBeLessThan(1000);
});
