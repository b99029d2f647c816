import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, lstatSync, readdirSync, readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { project } from "@coarse/testing";
import { describe, expect, it } from "vitest";
import { coarseProcess } from "../../coarse.ts";
import { command, expectDone, groups, outputFolder } from "./output-folder.ts";

const { at, evaluate, extract, inShell } = outputFolder(coarseProcess);

describe("coarse: devices and pipes", () => {
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
    const command = spawn(process.execPath, [project("packages/cli/dist/bin.js"), ...args], { cwd: at() });
    const ended = once(command, "exit");
    // what is printed comes before what is written
    await once(command.stdout, "data");
    await new Promise((resolve) => setTimeout(resolve, 300));
    command.kill("SIGINT");
    expect((await ended)[0]).toBe(130);
    expect(lstatSync(at("pipe")).isFIFO()).toBe(true);
  });

  it("writes into what the shell puts in a file's place", async () => {
    const line = `${command} evaluate pets --model tiny.keras --csv >(cat > piped.csv); wait $!`;
    inShell("bash", line);
    expect(readFileSync(at("piped.csv"), "utf8")).toMatch(/^file,label/);
  });

  it("evaluates photos with a FIFO among them, thumbnails and all", async () => {
    execFileSync("mkfifo", [at("pets/cat/0.png")]);
    const run = await evaluate("--report", "r.html", "--report-thumbnails", "small");
    expectDone(run);
    expect(readdirSync(at("small"))).toHaveLength(6);
  });
});
