import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { promisify } from "node:util";
import { describeWithShared, project, shared } from "@coarse/testing";
import { beforeAll, describe, expect, it } from "vitest";
import { expectRefused } from "../expect-refused.ts";
import { measured } from "../measured.ts";
import { costlyNetworks } from "./costly-networks.ts";

/** What `run-costly-networks.ts` prints of each network. */
interface Outcome {
  readonly name: string;
  readonly ended: string;
}

describe("openClassifier: networks that cost more than they look", () => {
  const outcomes = new Map<string, string>();
  beforeAll(async () => {
    const script = project("e2e/hostile/costly/run-costly-networks.ts");
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

describeWithShared("coarse classify: the files that somebody made to kill what reads them", () => {
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

describeWithShared("coarse classify: the other files that somebody made", () => {
  it("tells of a group with a synset that there is not", () =>
    expectRefused(shared("cases/hostile/metadata/synset-bad.onnx"), /has the synset nosuch\.n\.99/, []));

  it("takes no zeros for weights that lie in another file", () =>
    expectRefused(shared("cases/hostile/keras/k-virtual.keras"), /a virtual dataset/));

  it.each([
    [
      "classify",
      [project("fixtures/photos/cat/1.png"), "--model", shared("cases/hostile/metadata/name-html.onnx")],
    ],
    ["classify", [shared("cases/hostile/images/white555.bmp"), "--model", "bundled", "--groups", "cat,dog"]],
  ])("%s answers in spite of %j", async (command, args) => {
    const run = await measured([command, ...args]);
    expect(run).toMatchObject({ code: 0, stderr: expect.not.stringMatching(/^error/m) });
    expect(run.stdout).toMatch(/^image/);
    expect(run.stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
    expect(run.peakMegabytes).toBeLessThan(500);
  });
});
