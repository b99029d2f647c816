import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { promisify } from "node:util";
import { describeWithShared, project, shared } from "@coarse/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { costlyNetworks } from "./costly-networks.ts";
import { expectRefused } from "./expect-refused.ts";

/** What `run-costly-networks.ts` prints of each network. */
interface Outcome {
  readonly name: string;
  readonly ended: string;
}

describe("networks that cost more than they look", () => {
  const outcomes = new Map<string, string>();
  beforeAll(async () => {
    const script = project("e2e/hostile/run-costly-networks.ts");
    const args = ["--import", "tsx", script];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: project("e2e") });
    for (const line of stdout.trim().split("\n")) {
      const { name, ended }: Outcome = JSON.parse(line);
      outcomes.set(name, ended);
    }
  }, 300_000);

  it.each(Object.entries(costlyNetworks))("%s: held back, or run where it does no harm", (name, { ends }) => {
    expect(outcomes.get(name)).toMatch(ends === "answered" ? /^answered$/ : /^refused: [^\p{Cc}]{20,}$/u);
  });
});

describeWithShared("the files that somebody made to kill what reads them", () => {
  const reasons: Readonly<Record<string, RegExp>> = {
    "function-exponential.onnx": /functions come to more than 20000 operations/,
    "int-min-div.onnx": /ended its process by SIGFPE/,
    "loop-2e60.onnx": /kept a processor busy/,
    "loop-forever.onnx": /kept a processor busy/,
  };
  it.each(readdirSync(shared("cases/hostile/onnx")))("%s is one line within 2 s and 500 MB", (name) =>
    expectRefused(shared(`cases/hostile/onnx/${name}`), reasons[name] ?? /more memory \(\d+ MB\)/, [
      "--preprocessing",
      "tf",
    ]),
  );
});
