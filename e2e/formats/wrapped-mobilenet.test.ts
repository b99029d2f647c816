import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithReference, describeWithShared, referencePython, shared } from "@coarse/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { coarse } from "../coarse.ts";
import type { EvaluationJson } from "../evaluation-json.ts";

interface Result extends Omit<EvaluationJson, "predictions"> {
  readonly predictions: readonly {
    readonly file: string;
    readonly fine: readonly { readonly class: number }[];
  }[];
}

/** Of the 300 photos; what Keras gives, and how far a form of the same network may be from it. */
const [RIGHT, AWAY] = [0.857, 0.01];

/** Forms that say how they take pixels, by what they do to them or by the names that Keras gave. */
const TELLING = [
  "own rescaling",
  "channels last",
  "float16",
  "int8",
  "log-softmax",
  "1,001 outputs",
  "pixels of 0 to 1",
  "bytes",
  "external data",
  "one at a time",
];

/** Forms that don't, with what is to be said instead. */
const SILENT: readonly (readonly [name: string, preprocessing: string])[] = [["channels first", "tf"]];

describeWithShared("MobileNetV2 as people have it", () => {
  describeWithReference("in ONNX", () => {
    const scratch = mkdtempSync(join(tmpdir(), "coarse-wrapped-"));
    afterAll(() => rmSync(scratch, { recursive: true }));
    const rows = readFileSync(shared("photos/imagenet-sample.tsv"), "utf8").trim().split("\n").slice(1);
    const truth = new Map(
      rows.map((row) => row.split("\t")).map(([file = "", index]) => [file, Number(index)]),
    );
    const list = join(scratch, "images.csv");
    const every = [...truth.keys()].map((file) => shared(`photos/imagenet-sample/${file}`));

    beforeAll(() => {
      writeFileSync(list, ["path,label", ...every.map((path) => `${path},entity`)].join("\n"));
      const source = shared("models/mobilenet_v2_1.0_224.onnx");
      const images = every.filter((_, i) => i % 20 === 0);
      const input = JSON.stringify({ source, folder: scratch, images });
      const script = join(import.meta.dirname, "wrapped/wrap_mobilenet.py");
      execFileSync(referencePython(), [script], { input, stdio: "pipe" });
    }, 600_000);

    const evaluate = (name: string, options: readonly string[] = []) =>
      coarse([
        ...["evaluate", list, "--groups", "entity=entity.n.01", "--format", "json"],
        ...["--model", join(scratch, `${name}.onnx`), ...options],
      ]);

    function shareOfRight(text: string): number {
      const { predictions }: Result = JSON.parse(text);
      const right = predictions.filter(
        ({ file, fine }) => fine[0]?.class === truth.get(file.split("/").at(-1) ?? ""),
      );
      return right.length / truth.size;
    }

    it.each(TELLING)("%s: is right with nothing said", { timeout: 300_000 }, async (name) => {
      const { code, stdout, stderr } = await evaluate(name);
      expect([code, stderr]).toEqual([0, expect.any(String)]);
      expect(Math.abs(shareOfRight(stdout) - RIGHT)).toBeLessThanOrEqual(AWAY);
    });

    it.each(SILENT)("%s: asks how it takes pixels", { timeout: 300_000 }, async (name, preprocessing) => {
      const asked = await evaluate(name);
      expect([asked.code, asked.stdout]).toEqual([2, ""]);
      expect(asked.stderr).toMatch(/^error: .*preprocessing.*\n$/);
      const told = await evaluate(name, ["--preprocessing", preprocessing]);
      expect(told.code, told.stderr).toBe(0);
      expect(Math.abs(shareOfRight(told.stdout) - RIGHT)).toBeLessThanOrEqual(AWAY);
    });
  });
});
