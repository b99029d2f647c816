import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithReference, describeWithShared, referencePython, shared } from "@coarse/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { coarse, type Run } from "../coarse.ts";
import type { EvaluationJson } from "../evaluation-json.ts";

interface Result extends Omit<EvaluationJson, "predictions"> {
  readonly predictions: readonly {
    readonly file: string;
    readonly fine: readonly { readonly class: number }[];
  }[];
}

/** Of the 300 photos; what Keras gives, and how far a form of the same network may be from it. */
const [RIGHT, AWAY] = [0.857, 0.01];

/** Forms that say how they take pixels, by what they do to them or by the names that Keras gave, and compute the same. */
const SAME = [
  "own rescaling",
  "log-softmax",
  "1,001 outputs",
  "pixels of 0 to 1",
  "bytes",
  "external data",
  "one at a time",
];

/** Those of another precision. */
const ROUNDED = ["float16", "int8"];

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
    const [all, part] = [join(scratch, "all.csv"), join(scratch, "part.csv")];
    const every = [...truth.keys()].map((file) => shared(`photos/imagenet-sample/${file}`));

    beforeAll(() => {
      const write = (list: string, paths: readonly string[]) =>
        writeFileSync(list, ["path,label", ...paths.map((path) => `${path},entity`)].join("\n"));
      write(all, every);
      write(
        part,
        every.filter((_, i) => i % 3 === 0),
      );
      const source = shared("models/mobilenet_v2_1.0_224.onnx");
      const images = every.filter((_, i) => i % 20 === 0);
      const input = JSON.stringify({ source, folder: scratch, images });
      const script = join(import.meta.dirname, "wrapped/wrap_mobilenet.py");
      execFileSync(referencePython(), [script], { input, stdio: "pipe" });
    }, 600_000);

    const evaluate = (name: string, list: string, options: readonly string[] = []) =>
      coarse([
        ...["evaluate", list, "--groups", "entity=entity.n.01", "--format", "json"],
        ...["--model", join(scratch, `${name}.onnx`), ...options],
      ]);

    /** The likeliest of the 1,000 classes, by the image's name. */
    function answersIn({ code, stdout, stderr }: Run): ReadonlyMap<string, number | undefined> {
      expect([code, stderr]).toEqual([0, expect.any(String)]);
      const { predictions }: Result = JSON.parse(stdout);
      return new Map(predictions.map(({ file, fine }) => [file.split("/").at(-1) ?? "", fine[0]?.class]));
    }

    function expectRight(answers: ReadonlyMap<string, number | undefined>): void {
      const right = [...truth].filter(([file, index]) => answers.get(file) === index);
      expect(Math.abs(right.length / truth.size - RIGHT)).toBeLessThanOrEqual(AWAY);
    }

    let plain: Promise<ReadonlyMap<string, number | undefined>> | undefined;
    /** What the network says with channels last, as it was written. */
    function answersOfPlain() {
      plain ??= evaluate("channels last", all).then(answersIn);
      return plain;
    }

    /** Of every third image, which takes a third of the time. */
    async function expectSame(answers: ReadonlyMap<string, number | undefined>): Promise<void> {
      const known = await answersOfPlain();
      expect(answers.size).toBe(truth.size / 3);
      const others = [...answers].filter(([file, index]) => known.get(file) !== index);
      expect(others.length / answers.size).toBeLessThanOrEqual(AWAY);
    }

    it("channels last: is right with nothing said", { timeout: 300_000 }, async () => {
      expectRight(await answersOfPlain());
    });

    it.each(ROUNDED)("%s: is right with nothing said", { timeout: 300_000 }, async (name) => {
      expectRight(answersIn(await evaluate(name, all)));
    });

    it.each(SAME)("%s: says the same with nothing said", { timeout: 300_000 }, async (name) => {
      await expectSame(answersIn(await evaluate(name, part)));
    });

    it.each(SILENT)("%s: asks how it takes pixels", { timeout: 300_000 }, async (name, preprocessing) => {
      const asked = await evaluate(name, part);
      expect([asked.code, asked.stdout]).toEqual([2, ""]);
      expect(asked.stderr).toMatch(/^error: .*preprocessing.*\n$/);
      await expectSame(answersIn(await evaluate(name, part, ["--preprocessing", preprocessing])));
    });
  });
});
