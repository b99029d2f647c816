import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { describeWithShared, project, shared } from "@coarse/testing";
import { expect, it } from "vitest";
import { groups, outputFolder } from "./output-folder.ts";

const { at } = outputFolder();

describeWithShared("coarse extract: a model that is being written", () => {
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
