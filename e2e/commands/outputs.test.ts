import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  closeSync,
  cpSync,
  createReadStream,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describeWithShared, project, shared } from "@coarse/testing";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { coarse } from "../coarse.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse outputs "));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A new folder for each test, with photos and a model in it. */
let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(scratch, "t"));
  cpSync(project("fixtures/photos"), at("pets"), { recursive: true });
  cpSync(project("fixtures/tiny.keras"), at("tiny.keras"));
});

const at = (...path: string[]) => join(cwd, ...path);
const groups = ["--groups", "cat,dog"];
const evaluate = (...args: string[]) =>
  coarse(["evaluate", "pets", "--model", "tiny.keras", ...groups, ...args], { cwd });
const extract = (...args: string[]) =>
  coarse(["extract", "--model", "tiny.keras", ...groups, ...args], { cwd });

/** One line that begins `error:` and holds each of the words; nothing on standard output. */
function expectRefusal(
  run: Awaited<ReturnType<typeof coarse>>,
  ...words: readonly (string | RegExp)[]
): void {
  expect(run.stderr).toMatch(/^error: .+\n$/);
  for (const word of words) expect(run.stderr).toMatch(word);
  expect(run.stdout).toBe("");
  expect(run.code).toBe(2);
}

/** Several that are refused alike, at once. */
async function expectRefusals(
  runs: readonly ReturnType<typeof coarse>[],
  ...words: readonly (string | RegExp)[]
): Promise<void> {
  for (const run of await Promise.all(runs)) expectRefusal(run, ...words);
}

function expectDone(run: Awaited<ReturnType<typeof coarse>>): void {
  expect(run.stderr).not.toMatch(/^error/m);
  expect(run.code).toBe(0);
}

/** What everything of the folder holds, links as links. */
function contents(): ReadonlyMap<string, string> {
  const names = readdirSync(cwd, { recursive: true, encoding: "utf8" });
  return new Map(names.filter((name) => lstatSync(at(name)).isFile()).map((name) => [name, hex(at(name))]));
}

const hex = (path: string) => readFileSync(path).toString("hex");

const READ = /which is read itself/;
const FOREIGN = /which Coarse did not write/;

describe("what is read", () => {
  it.each([
    ["the model", "tiny.keras"],
    ["a link to it", "link.keras"],
    ["another name of it", "hard.keras"],
  ])("is not replaced by a model, with --force neither: %s", async (_, out) => {
    symlinkSync("tiny.keras", at("link.keras"));
    linkSync(at("tiny.keras"), at("hard.keras"));
    const before = contents();
    await expectRefusals([extract("--out", out), extract("--out", out, "--force")], READ);
    expect(contents()).toEqual(before);
  });

  it.each(["tiny.keras", "pets/cat/1.png", "photo-link", "photo-hard-link", "groups.json"])(
    "is not replaced by a text, with --force neither: %s",
    async (path) => {
      symlinkSync("pets/cat/1.png", at("photo-link"));
      linkSync(at("pets/dog/2.png"), at("photo-hard-link"));
      writeFileSync(at("groups.json"), JSON.stringify({ cat: "cat", dog: "dog" }));
      const before = contents();
      const args = ["evaluate", "pets", "--model", "tiny.keras", "--groups", "@groups.json"];
      const options = path === "photo-hard-link" ? ["--report", "--csv", "--junit", "--markdown"] : ["--csv"];
      const runs = options.map((option) => coarse([...args, option, path, "--force"], { cwd }));
      await expectRefusals([...runs, coarse([...args, "--csv", path], { cwd })], READ);
      expect(contents()).toEqual(before);
    },
  );

  it("is not replaced by a plot: an evaluation, by its path or as standard input", async () => {
    const { stdout } = await evaluate("--format", "json");
    writeFileSync(at("pets.json"), stdout);
    const plot = ["plot", "rules", "pets.json", "--out", "pets.json"];
    await expectRefusals([coarse(plot, { cwd }), coarse([...plot, "--force"], { cwd })], READ);
    const line = `"${process.execPath}" "${project("packages/cli/dist/bin.js")}" plot rules - --out pets.json --force < pets.json`;
    expect(() => execFileSync("sh", ["-c", line], { cwd, stdio: "pipe" })).toThrow(READ);
    expect(readFileSync(at("pets.json"), "utf8")).toBe(stdout);
  });

  it("is not replaced: a list of photos, and what it names", async () => {
    writeFileSync(at("list.csv"), "path,label\npets/cat/1.png,cat\npets/dog/1.png,dog\n");
    const args = ["evaluate", "list.csv", "--model", "tiny.keras", ...groups, "--force", "--csv"];
    const runs = ["list.csv", "pets/dog/1.png"].map((path) => coarse([...args, path], { cwd }));
    await expectRefusals(runs, READ);
  });

  it("is not replaced: a shard of the model, nor its folder", async () => {
    expectDone(await extract("--out", "web"));
    const before = contents();
    const args = ["evaluate", "pets", "--model", "web", "--force", "--csv"];
    const shard = readdirSync(at("web")).find((name) => name.endsWith(".bin")) ?? "";
    const commands = [
      [...args, join("web", shard)],
      [...args, join("web", "model.json")],
      ["extract", "--model", "web", "--out", "web", "--force"],
      ["extract", "--model", "web/model.json", "--out", "./web/"],
    ];
    await expectRefusals(
      commands.map((command) => coarse(command, { cwd })),
      READ,
    );
    expect(contents()).toEqual(before);
  });

  it("is not replaced: the model that comes along", async () => {
    const bundled = project("packages/models/bundled/model.json");
    const before = hex(bundled);
    const args = ["evaluate", "pets", "--model", "bundled", "--force", "--quiet", "--csv", bundled];
    expectRefusal(await coarse(args, { cwd }), READ);
    expect(hex(bundled)).toBe(before);
  });

  it("is a folder: photos are not replaced by a model or a text", async () => {
    const before = contents();
    expectRefusal(await extract("--out", "pets", "--force"), /without a model\.json/);
    expectRefusal(await evaluate("--csv", "pets", "--force"), /is a folder: name a file/);
    expect(contents()).toEqual(before);
  });
});

describe("what Coarse did not write", () => {
  it("is replaced only with --force", async () => {
    writeFileSync(at("notes.txt"), "years of work\n");
    const options = ["--report", "--csv", "--junit", "--markdown"];
    await expectRefusals(
      options.map((option) => evaluate(option, "notes.txt")),
      FOREIGN,
      /--force/,
    );
    expectRefusal(
      await coarse(["plot", "rules", "pets", "--model", "tiny.keras", "--out", "notes.txt"], { cwd }),
      FOREIGN,
    );
    expect(readFileSync(at("notes.txt"), "utf8")).toBe("years of work\n");
    expectDone(await evaluate("--markdown", "notes.txt", "--force"));
    expect(readFileSync(at("notes.txt"), "utf8")).toMatch(/^### /);
  });

  it("is said before any photo is read", async () => {
    writeFileSync(at("notes.txt"), "years of work\n");
    // nor is the model, which would be an error of its own
    rmSync(at("tiny.keras"));
    expectRefusal(await evaluate("--csv", "notes.txt"), FOREIGN);
    expectRefusal(await evaluate("--csv", "none/x.csv"), /its folder is not there/);
  });

  it.each(["m.keras", "m.h5", "m.onnx"])("is a model of somebody else: %s", async (out) => {
    cpSync(project(out.endsWith(".h5") ? "fixtures/tiny.h5" : "fixtures/tiny.keras"), at(out));
    const before = hex(at(out));
    expectRefusal(await extract("--out", out), FOREIGN, /--force/);
    expect(hex(at(out))).toBe(before);
    expectDone(await extract("--out", out, "--force"));
    expect(hex(at(out))).not.toBe(before);
    expectDone(await extract("--out", out));
  });

  it("is what somebody changed since, or another kind of result", async () => {
    const files = ["--report", "r", "--markdown", "m", "--junit", "j", "--csv", "c"];
    expectDone(await evaluate(...files));
    expectDone(await evaluate(...files));
    await expectRefusals([evaluate("--markdown", "r"), evaluate("--csv", "m")], FOREIGN);
    for (const name of ["r", "m", "j"])
      writeFileSync(at(name), `${readFileSync(at(name), "utf8")}<!-- my remark -->\n`);
    writeFileSync(at("c"), readFileSync(at("c"), "utf8").replace("\r\n", ",my remark\r\n"));
    const changed = [
      ["--report", "r"],
      ["--markdown", "m"],
      ["--junit", "j"],
      ["--csv", "c"],
    ];
    await expectRefusals(
      changed.map((args) => evaluate(...args)),
      FOREIGN,
    );
  });

  it("is what is read-only", async () => {
    expectDone(await evaluate("--csv", "kept.csv"));
    chmodSync(at("kept.csv"), 0o444);
    expectRefusal(await evaluate("--csv", "kept.csv"), /read-only/);
  });

  it("is nothing in an empty file", async () => {
    writeFileSync(at("empty"), "");
    expectDone(await evaluate("--csv", "empty"));
  });
});

describe("the same command twice", () => {
  it.each(["m.keras", "m.h5", "m.onnx", "m", "deep/er/m"])("replaces the model %s", async (out) => {
    expectDone(await extract("--out", out));
    expectDone(await extract("--out", out));
  });

  it("replaces a plot and thumbnails", async () => {
    for (let i = 0; i < 2; i++) {
      expectDone(await evaluate("--report", "r.html", "--report-thumbnails", "small"));
      expectDone(
        await coarse(["plot", "rules", "pets", "--model", "tiny.keras", ...groups, "--out", "p.svg"], {
          cwd,
        }),
      );
    }
    expect(readdirSync(at("small"))).toHaveLength(6);
    expect(readFileSync(at("p.svg"), "utf8")).toMatch(/^<svg [\s\S]*-->\n$/);
  });
});

describe("a folder", () => {
  it("is replaced by a model only where Coarse wrote all that is in it", async () => {
    mkdirSync(at("web"));
    writeFileSync(at("web/thesis.txt"), "years of work");
    const model = { generatedBy: "Coarse 0.1.0", userDefinedMetadata: { coarseVersion: "0.1.0" } };
    const weightsManifest = [{ paths: ["thesis.txt"], weights: [] }];
    writeFileSync(at("web/model.json"), JSON.stringify({ ...model, weightsManifest }));
    await expectRefusals([extract("--out", "web"), extract("--out", "web", "--force")], /thesis\.txt/);
    expect(readFileSync(at("web/thesis.txt"), "utf8")).toBe("years of work");
  });

  it("with a model of somebody else is replaced with --force alone, and with more in it never", async () => {
    mkdirSync(at("web"));
    writeFileSync(
      at("web/model.json"),
      JSON.stringify({ weightsManifest: [{ paths: ["group1-shard1of1.bin"] }] }),
    );
    writeFileSync(at("web/group1-shard1of1.bin"), "weights");
    expectRefusal(await extract("--out", "web"), FOREIGN, /--force/);
    expectDone(await extract("--out", "web", "--force"));
    writeFileSync(at("web/group1-shard2of2.bin"), "not named");
    expectRefusal(await extract("--out", "web", "--force"), /also holds group1-shard2of2\.bin/);
  });

  it("keeps its mode, and is found through a link", async () => {
    expectDone(await extract("--out", "web"));
    chmodSync(at("web"), 0o700);
    chmodSync(at("web/model.json"), 0o600);
    symlinkSync("web", at("link"));
    expectDone(await extract("--out", "link"));
    expect(lstatSync(at("link")).isSymbolicLink()).toBe(true);
    expect(statSync(at("web")).mode & 0o777).toBe(0o700);
    expect(statSync(at("web/model.json")).mode & 0o777).toBe(0o600);
  });

  it("of thumbnails is none of photos, and loses nothing of the user's", async () => {
    const folders = ["pets", "pets/cat", "pets/new"];
    await expectRefusals(
      folders.map((folder) => evaluate("--report", "r.html", "--report-thumbnails", folder)),
      /among the photos/,
    );
    mkdirSync(at("small"));
    writeFileSync(at("small/000003.webp"), "mine");
    expectRefusal(
      await evaluate("--report", "r.html", "--report-thumbnails", "small"),
      /000003\.webp/,
      FOREIGN,
    );
    expect(readdirSync(at("small"))).toEqual(["000003.webp"]);
    expect(existsSync(at("r.html"))).toBe(false);
  });
});

describe("two results", () => {
  it.each([
    ["--csv", "x", "--junit", "x"],
    ["--csv", "x", "--junit", "./x"],
    ["--csv", "x", "--markdown", "to-x"],
    ["--report", "pets/../x", "--markdown", "x"],
    ["--csv", "a", "--junit", "b"],
    ["--report", "x", "--report-thumbnails", "x"],
    ["--csv", "x", "--report", "r", "--report-thumbnails", "x/y"],
    ["--csv", "-", "--junit", "-"],
    ["--csv", "-", "--junit", "/dev/stdout"],
  ])("never go to one place: %s %s %s %s", async (...args) => {
    symlinkSync("x", at("to-x"));
    writeFileSync(at("a"), "");
    linkSync(at("a"), at("b"));
    rmSync(at("tiny.keras"));
    expectRefusal(await evaluate(...args), /lead to one place|is not a folder/);
    expect(existsSync(at("x"))).toBe(false);
  });

  it("never go to the file that standard output goes to", async () => {
    const line = `"${process.execPath}" "${project("packages/cli/dist/bin.js")}" evaluate pets --model tiny.keras --csv x.csv > x.csv`;
    expect(() => execFileSync("sh", ["-c", line], { cwd, stdio: "pipe" })).toThrow(
      /standard output lead to one place/,
    );
  });

  it("may both be thrown away", async () => {
    expectDone(await evaluate("--csv", "/dev/null", "--junit", "/dev/null"));
  });
});

describe("links, devices and modes", () => {
  it("writes where a link leads, be it to nothing yet", async () => {
    mkdirSync(at("deep"));
    symlinkSync("deep/target.csv", at("link.csv"));
    symlinkSync("link.csv", at("link-to-link.csv"));
    for (let i = 0; i < 2; i++) expectDone(await evaluate("--csv", "link-to-link.csv"));
    expect(lstatSync(at("link.csv")).isSymbolicLink()).toBe(true);
    expect(lstatSync(at("link-to-link.csv")).isSymbolicLink()).toBe(true);
    expect(readFileSync(at("deep/target.csv"), "utf8")).toMatch(/^file,label/);
    expect(readdirSync(at("deep"))).toEqual(["target.csv"]);
    symlinkSync("deep/model.onnx", at("m.onnx"));
    expectDone(await extract("--out", "m.onnx"));
    expect(readdirSync(at("deep")).sort()).toEqual(["model.onnx", "target.csv"]);
    symlinkSync("round", at("round"));
    expectRefusal(await evaluate("--csv", "round"), /round/);
  });

  it("keeps modes, and makes new files as the umask says", async () => {
    expectDone(await evaluate("--csv", "x.csv"));
    expect(statSync(at("x.csv")).mode & 0o777).toBe(0o666 & ~process.umask());
    expectDone(await extract("--out", "m.onnx"));
    for (const [name, mode] of [
      ["x.csv", 0o600],
      ["m.onnx", 0o640],
    ] as const)
      chmodSync(at(name), mode);
    expectDone(await evaluate("--csv", "x.csv"));
    expectDone(await extract("--out", "m.onnx"));
    expect(statSync(at("x.csv")).mode & 0o777).toBe(0o600);
    expect(statSync(at("m.onnx")).mode & 0o777).toBe(0o640);
  });

  it("writes into devices", async () => {
    const before = lstatSync("/dev/null").rdev;
    for (const path of ["/dev/null", "/dev/stderr"]) expectDone(await evaluate("--csv", path));
    for (const name of ["/dev/null"]) expectDone(await extract("--out", name));
    expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
    expect(lstatSync("/dev/null").rdev).toBe(before);
    const { code, stderr } = await evaluate("--csv", "/dev/full");
    expect(stderr).toMatch(/^error: Can't write \/dev\/full \(ENOSPC\)/m);
    expect(code).toBe(2);
  });

  it.each(["pipe", "pipe.onnx"])("writes into a FIFO, whoever comes first: %s", async (name) => {
    execFileSync("mkfifo", [at(name)]);
    const isModel = name.endsWith(".onnx");
    const running = isModel ? extract("--out", name) : evaluate("--csv", name);
    const written = await text(createReadStream(at(name)));
    expectDone(await running);
    expect(written).toMatch(isModel ? /coarseVersion/ : /^file,label/);
    expect(lstatSync(at(name)).isFIFO()).toBe(true);
  });

  it("ends by Ctrl-C where nobody reads from a FIFO", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    const args = ["evaluate", "pets", "--model", "tiny.keras", ...groups, "--csv", "pipe"];
    const command = spawn(process.execPath, [project("packages/cli/dist/bin.js"), ...args], { cwd });
    const ended = once(command, "exit");
    // what is printed comes before what is written
    await once(command.stdout, "data");
    await new Promise((resolve) => setTimeout(resolve, 300));
    command.kill("SIGINT");
    expect((await ended)[0]).toBe(130);
    expect(lstatSync(at("pipe")).isFIFO()).toBe(true);
  });

  it("writes into what the shell puts in a file's place", async () => {
    const command = `"${process.execPath}" "${project("packages/cli/dist/bin.js")}"`;
    const line = `${command} evaluate pets --model tiny.keras --csv >(cat > piped.csv); wait $!`;
    execFileSync("bash", ["-c", line], { cwd, stdio: "pipe" });
    expect(readFileSync(at("piped.csv"), "utf8")).toMatch(/^file,label/);
  });

  it("takes a name as long as they may be", async () => {
    const long = "x".repeat(251);
    expectDone(await evaluate("--csv", `${long}.csv`));
    expectDone(await extract("--out", `${"y".repeat(250)}.onnx`));
    expectDone(await extract("--out", "z".repeat(255)));
    expectRefusal(await extract("--out", "z".repeat(256)), /too long/);
  });
});

describe("standard output", () => {
  it.each([
    ["-", "--csv", /^file,label/],
    ["/dev/stdout", "--csv", /^file,label/],
    ["-", "--markdown", /^### /],
    ["-", "--report", /^<!doctype html>/i],
  ])("takes %s for %s, and what is printed goes to standard error", async (path, option, begin) => {
    const run = await evaluate(option, path);
    expectDone(run);
    expect(run.stdout).toMatch(begin);
    expect(run.stderr).toMatch(/6 photos of pets/);
    expect(readdirSync(cwd).sort()).toEqual(["pets", "tiny.keras"]);
    expect((await evaluate(option, path, "--quiet")).stderr).toBe("");
  });

  it("takes a model, in the form that it was read in, and a plot", async () => {
    const line = `"${process.execPath}" "${project("packages/cli/dist/bin.js")}" extract --model tiny.keras --groups cat,dog --out - > piped.keras`;
    execFileSync("sh", ["-c", line], { cwd, stdio: "pipe" });
    expectDone(await coarse(["classify", "pets/cat/1.png", "--model", "piped.keras"], { cwd }));
    const plot = await coarse(["plot", "rules", "pets", "--model", "tiny.keras", ...groups, "--out", "-"], {
      cwd,
    });
    expectDone(plot);
    expect(plot.stdout).toMatch(/^<svg /);
  });

  it("can't take JSON and another result", async () => {
    expectRefusal(await evaluate("--csv", "-", "--format", "json"), /--format json/);
  });

  it("that is full is told in one line", async () => {
    for (const args of [["groups", "dog"], ["--help"], ["completion", "bash"]]) {
      const full = openSync("/dev/full", "w");
      const command = spawn(process.execPath, [project("packages/cli/dist/bin.js"), ...args], {
        stdio: ["ignore", full, "pipe"],
      });
      const [said, [code]] = await Promise.all([
        text(command.stderr ?? Readable.from([])),
        once(command, "exit"),
      ]);
      closeSync(full);
      expect(said).toMatch(/^error: Can't write to standard output \(ENOSPC\): [^\n]+\n$/);
      expect(code).toBe(2);
    }
  });

  it("that is closed early, and standard error that is full, are no fault", async () => {
    const command = `"${process.execPath}" "${project("packages/cli/dist/bin.js")}"`;
    const line = `(${command} completion zsh; echo $? >&2) | head -c 1; ${command} groups dog > /dev/null 2> /dev/full; echo $? >&2`;
    const { stderr } = await new Promise<{ stderr: string }>((resolve) => {
      const shell = spawn("sh", ["-c", line], { stdio: ["ignore", "ignore", "pipe"] });
      text(shell.stderr).then((stderr) => resolve({ stderr }));
    });
    expect(stderr).toBe("0\n0\n");
  });
});

it("evaluates photos with a FIFO among them, thumbnails and all", async () => {
  execFileSync("mkfifo", [at("pets/cat/0.png")]);
  const run = await evaluate("--report", "r.html", "--report-thumbnails", "small");
  expectDone(run);
  expect(readdirSync(at("small"))).toHaveLength(6);
});

describeWithShared("a model that is being written", () => {
  it.each(["SIGTERM", "SIGHUP", "SIGINT"] as const)("leaves all of it or nothing by %s", async (signal) => {
    mkdirSync(at("out"));
    const model = shared("models/mobilenet_v2_1.0_224.keras");
    for (const name of ["m.onnx", "m"]) {
      const args = ["extract", "--model", model, ...groups, "--out", at("out", name)];
      const command = spawn(process.execPath, [project("packages/cli/dist/bin.js"), ...args]);
      const ended = once(command, "exit");
      while (readdirSync(at("out")).length === 0 && command.exitCode === null)
        await new Promise((resolve) => setTimeout(resolve, 1));
      command.kill(signal);
      const [code, by] = await ended;
      expect(code === 0 || code === 130 || by === signal).toBe(true);
      // the signal may come when all is done
      const left = readdirSync(at("out"));
      expect(left.length === 0 && code !== 0 ? [name] : left).toEqual([name]);
      if (left.length > 0 && name === "m") expect(readdirSync(at("out/m"))).toContain("model.json");
      rmSync(at("out", name), { recursive: true, force: true });
    }
  });
});
