import { readFileSync } from "node:fs";
import { project } from "@coarse/testing";
import { expect, it } from "vitest";
import { VERSION } from "./version.ts";

it("VERSION is that of package.json: else write it into version.ts", () => {
  const { version } = JSON.parse(readFileSync(project("packages/models/package.json"), "utf8"));
  expect(VERSION).toBe(version);
});
