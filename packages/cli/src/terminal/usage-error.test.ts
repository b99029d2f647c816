import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { runCoarse } from "../program.ts";
import { textTerminal } from "../testing/text-terminal.ts";

async function typed(line: string): Promise<{ readonly code: number; readonly said: string }> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const code = await runCoarse(line.split(" "), { ...textTerminal(), out, err });
  expect(out.read()).toBeNull();
  return { code, said: String(err.read()) };
}

it.each([
  ["evalute photos", "unknown command 'evalute' (Did you mean evaluate?)"],
  ["eval photos", "unknown command 'eval' (Did you mean evaluate?)"],
  ["help clasify", "unknown command 'clasify' (Did you mean classify?)"],
  ["grops --help", "unknown command 'grops' (Did you mean groups?)"],
  ["zzz", "unknown command 'zzz': see coarse --help"],
  ["groups dog --formt json", "unknown option '--formt' (Did you mean --format?)"],
  ["groups dog --label-se imagenet-1k", "unknown option '--label-se' (Did you mean --label-set?)"],
  ["groups dog --zzz", "unknown option '--zzz': see coarse groups --help"],
  ["groups dog -x", "unknown option '-x': see coarse groups --help"],
  [
    "--format json groups dog",
    "option --format stands before the command: type it behind, as in coarse evaluate PHOTOS --format",
  ],
  [
    "groups dog --format xml",
    "option '--format <form>' argument 'xml' is invalid. Allowed choices are table, json: see coarse groups --help",
  ],
  [
    "evaluate photos --model m.onnx --seeds 283,248",
    "unknown option '--seeds' (Did you mean --seed-classes?)",
  ],
  [
    "extract --model m.onnx --out o.onnx --precision=0.95",
    "unknown option '--precision=0.95' (Did you mean --min-precision or --dtype?)",
  ],
  [
    "evaluate photos --model m.onnx --precision int8",
    "unknown option '--precision' (Did you mean --min-precision or --dtype?)",
  ],
  ["evaluate photos --seeds 283,248", "unknown option '--seeds' (Did you mean --seed-classes?)"],
  ["evaluate --seeds 283,248", "unknown option '--seeds' (Did you mean --seed-classes?)"],
  ["extract --precision 0.95", "unknown option '--precision' (Did you mean --min-precision or --dtype?)"],
  ["extract --models m.onnx", "unknown option '--models' (Did you mean --model?)"],
  ["plot rules pets.json --zzz", "unknown option '--zzz': see coarse plot --help"],
  ["evaluate photos --other elsewhere", "--other takes no folder: name it with --other-images"],
  ["evaluate", "missing required argument 'dir': see coarse evaluate --help"],
  ["doctor photos --precision int8", "unknown option '--precision' (Did you mean --dtype?)"],
  [
    "compare photos --model m.onnx --other elsewhere",
    "unknown option '--other' (Did you mean --other-images?)",
  ],
  [
    "evaluate photos --model m.onnx --other elsewhere",
    "--other takes no folder: name it with --other-images",
  ],
  [
    "evaluate photos --dtype int4",
    "option '--dtype <type>' argument 'int4' is invalid. Allowed choices are float32, float16, int8, uint8, q8, q4, q4f16, bnb4: see coarse evaluate --help",
  ],
  ["evaluate photos --rule average", "Unknown rule average: it is called head-average now"],
  ["groups", "missing required argument 'term': see coarse groups --help"],
])("says of `%s` what may have been meant", async (line, text) => {
  expect(await typed(line)).toEqual({ code: 2, said: `error: ${text}\n` });
});

it.each([
  ["evaluate photos", ["--model", "coarse models", "MobileNetV2", "bundled"]],
  ["extract --model m.onnx", ["--out", "FILE.onnx"]],
  ["extract --out m.onnx", ["--model"]],
  ["plot rules pets.json", ["--out", "FILE.svg"]],
])("says of `%s` what is missing and what it may be", async (line, words) => {
  const { code, said } = await typed(line);
  expect(code).toBe(2);
  expect(said).toMatch(/^error: [^\n]+\n$/);
  for (const word of words) expect(said).toContain(word);
});

it.each(["evaluate --help", "help evaluate"])("gives help for `%s`", async (line) => {
  const out = new PassThrough();
  expect(await runCoarse(line.split(" "), { ...textTerminal(), out })).toBe(0);
  expect(String(out.read())).toMatch(/^Usage: coarse evaluate .+\n\nExamples:\n {2}coarse evaluate /s);
});
