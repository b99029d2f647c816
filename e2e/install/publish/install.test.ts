import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithRegistry, describeWithShared, project } from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDrawings } from "../../drawings.ts";
import { run } from "../../run.ts";
import { compile, typeSettings, writeConsumer } from "./consumer.ts";
import { commandsIn, examplesIn } from "./examples.ts";
import { type PackageManager, packageManagers } from "./package-managers.ts";
import { entryPoints, packedPackages, publishedPackages } from "./packed.ts";

const folder = mkdtempSync(join(tmpdir(), "coarse installed "));
afterAll(() => rmSync(folder, { recursive: true }));

function readme(name: string): string {
  return readFileSync(project(`packages/${name}/README.md`), "utf8");
}

const examples = publishedPackages.flatMap((name) =>
  examplesIn(readme(name)).map((example, i) => ({ file: `${name}.${i}`, ...example })),
);
const needFiles = /"(PetImages|mobilenet)/;
const aloneExamples = examples.filter(({ source }) => !needFiles.test(source));
const sharedExamples = examples.filter(({ source }) => needFiles.test(source));

async function linesOf(consumer: string, file: string): Promise<readonly string[]> {
  const output = await run(process.execPath, [join("out", `${file}.js`)], { cwd: consumer });
  return output.trim().split("\n");
}

describeWithRegistry("packages as they are published", () => {
  let packed = "";
  beforeAll(async () => {
    packed = await packedPackages();
  });

  describe.each(packageManagers)("installed by $name into an empty project", (manager: PackageManager) => {
    const consumer = join(folder, manager.name);
    beforeAll(async () => {
      writeConsumer(consumer, packed, manager);
      await manager.install(consumer);
    });

    it.each(Object.keys(typeSettings))("has types for %s", async (setting) => {
      expect(await compile(consumer, setting)).toBe("");
    });

    it("can be imported", async () => {
      const imported = entryPoints(packed).map((entry) => `${entry} true`);
      expect(imported).toContain("@coarse/taxonomy/nouns true");
      expect(await linesOf(consumer, "imports")).toEqual(imported);
    });

    it.each(aloneExamples)("runs the example $file", async ({ file, output }) => {
      expect(await linesOf(consumer, file)).toEqual(output);
    });

    it("has the command coarse", async () => {
      expect(await manager.execute(["coarse", "--version"], consumer)).toMatch(/^\d+\.\d+\.\d+\n$/);
      const json = await manager.execute(["coarse", "groups", "dog", "--format", "json"], consumer);
      expect(JSON.parse(json)).toMatchObject([{ term: "dog", synset: "dog.n.01", wnid: "n02084071" }]);
    });

    it("has the bundled model", async () => {
      await writeDrawings(consumer);
      const args = ["coarse", "evaluate", "drawings", "--model", "bundled", "--quiet", "--format", "json"];
      expect(JSON.parse(await manager.execute(args, consumer))).toMatchObject({ images: 2, accuracy: 1 });
    });

    describeWithShared("with photos and a model", () => {
      it.each(sharedExamples.filter(({ output }) => output.length > 0))(
        "runs the example $file",
        async ({ file, output }) => {
          expect(await linesOf(consumer, file)).toEqual(output);
        },
      );

      it.each(commandsIn(readme("cli")).map((args) => [args.join(" "), args] as const))(
        "runs %s",
        async (_, args) => {
          expect(await manager.execute(args, consumer)).not.toBe("");
        },
      );
    });
  });
});
