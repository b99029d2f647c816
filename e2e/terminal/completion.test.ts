import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithTerminal } from "@coarse/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coarse } from "../coarse.ts";
import { hasProgram } from "./has-program.ts";
import { openTerminal } from "./open-terminal.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse completion "));
const scripts = {
  bash: join(scratch, "coarse.bash"),
  zsh: join(scratch, "_coarse"),
  fish: join(scratch, "coarse.fish"),
};
beforeAll(async () => {
  mkdirSync(join(scratch, "my photos"));
  for (const [shell, path] of Object.entries(scripts)) {
    const { code, stdout, stderr } = await coarse(["completion", shell]);
    expect([code, stderr]).toEqual([0, ""]);
    writeFileSync(path, stdout);
  }
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** What each shell is asked, and what it must offer and must not. */
const questions: readonly (readonly [typed: string, offered: readonly string[], never: readonly string[]])[] =
  [
    ["", ["evaluate", "completion", "help"], ["my photos"]],
    ["ev", ["evaluate"], ["compare"]],
    ["evaluate --eng", ["--engine"], ["--model"]],
    ["evaluate --engine ", ["onnxruntime", "onnxruntime-web", "tfjs-node"], ["my photos"]],
    ["evaluate my --rule sec", ["second-order"], ["head-average"]],
    ["evaluate --model Mobile", ["MobileNet", "MobileNetV2"], ["ResNet50"]],
    ["evaluate --model m", ["my photos"], []],
    ["evaluate m", ["my photos"], []],
    ["groups dog --format ", ["json", "table"], ["my photos"]],
    ["classify --ot", ["--other"], []],
    ["extract --other-", ["--other-images"], []],
    ["evaluate --dtype ", ["float32", "int8"], ["my photos"]],
    ["models fetch Xc", ["Xception"], []],
    ["models f", ["fetch"], []],
    ["cache c", ["clear"], ["fetch"]],
    ["plot con", ["confusion"], ["rules"]],
    ["completion ", ["bash", "zsh", "fish"], ["my photos"]],
    ["help comp", ["compare", "completion"], ["evaluate"]],
  ];

/** Names of folders may end with a slash, and blanks in them may be escaped. */
function plainly(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replaceAll("\\", "").replace(/\/$/, ""));
}

function askBash(typed: string): readonly string[] {
  const script = `source ${JSON.stringify(scripts.bash)}
IFS=' ' read -ra COMP_WORDS <<< "coarse $1"
case "$1" in "" | *' ') COMP_WORDS+=("") ;; esac
COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
_coarse
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const args = ["--norc", "-c", script, "bash", typed];
  return execFileSync("bash", args, { cwd: scratch, encoding: "utf8" }).split("\n");
}

function askFish(typed: string): readonly string[] {
  const script = `source ${JSON.stringify(scripts.fish)}; complete -C ${JSON.stringify(`coarse ${typed}`)}`;
  const args = ["--no-config", "-c", script];
  const text = execFileSync("fish", args, { cwd: scratch, encoding: "utf8" });
  return text.split("\n").map((line) => line.split("\t")[0] ?? "");
}

describe.skipIf(!hasProgram("bash"))("coarse completion in bash", () => {
  it.each(questions)("of `coarse %s`", (typed, offered, never) => {
    const answers = plainly(askBash(typed));
    expect(answers).toEqual(expect.arrayContaining([...offered]));
    expect(answers.filter((answer) => never.includes(answer))).toEqual([]);
  });
});

describe.skipIf(!hasProgram("bash"))("coarse completion in bash at a keyboard", () => {
  describeWithTerminal("of a terminal", () => {
    it("completes what is typed", async () => {
      const terminal = openTerminal("bash --norc -i", { columns: 200, env: { HOME: scratch } });
      const load = `source ${JSON.stringify(scripts.bash)}`;
      terminal.type(`cd ${JSON.stringify(scratch)}; PS1='> '; ${load}; echo rea''dy\r`);
      await terminal.until(/[\n\r]ready/);
      terminal.type("coarse ev\t");
      await terminal.until(/evaluate /);
      terminal.type("m\t");
      await terminal.until(/my\\ photos\//);
      terminal.type(" --eng\t");
      await terminal.until(/--engine /);
      terminal.type("tf\t");
      await terminal.until(/tfjs-node /);
      terminal.type("\u0015exit\r");
      expect((await terminal.end()).code).toBe(0);
    });
  });
});

describe.skipIf(!hasProgram("fish"))("coarse completion in fish", () => {
  it.each(questions)("of `coarse %s`", (typed, offered, never) => {
    const answers = plainly(askFish(typed));
    expect(answers).toEqual(expect.arrayContaining([...offered]));
    expect(answers.filter((answer) => never.includes(answer))).toEqual([]);
  });
});

describe.skipIf(!hasProgram("zsh"))("coarse completion in zsh", () => {
  it("is a script without mistakes", () => {
    execFileSync("zsh", ["-f", "-n", scripts.zsh]);
  });

  describeWithTerminal("at a keyboard", () => {
    it.each([
      ["sourced", `source ${JSON.stringify(scripts.zsh)}`],
      ["from a folder of fpath", `fpath=(${JSON.stringify(scratch)} $fpath)`],
    ])("completes what is typed, %s", async (_, setUp) => {
      const terminal = openTerminal("zsh -f", { columns: 200, env: { ZDOTDIR: scratch, HOME: scratch } });
      const load = setUp.startsWith("fpath") ? `${setUp}; compinit -u` : `compinit -u; ${setUp}`;
      terminal.type(
        `cd ${JSON.stringify(scratch)}; PS1='> '; autoload -Uz compinit; ${load}; echo rea''dy\r`,
      );
      await terminal.until(/[\n\r]ready/);
      terminal.type("coarse ev\t");
      await terminal.until(/evaluate /);
      terminal.type("m\t");
      await terminal.until(/my\\ photos/);
      terminal.type(" --eng\t");
      await terminal.until(/--engine /);
      terminal.type("tf\t");
      await terminal.until(/tfjs-node/);
      terminal.type("--model Xc\t");
      await terminal.until(/Xception/);
      terminal.type("--format \t");
      await terminal.until(/json.+table/s);
      terminal.type("\u0015exit\r");
      expect((await terminal.end()).code).toBe(0);
    });
  });
});

it("knows no other shell", async () => {
  const { code, stderr } = await coarse(["completion", "tcsh"]);
  expect([code, stderr]).toEqual([2, "error: There is no completion for tcsh: name bash, zsh or fish\n"]);
});
