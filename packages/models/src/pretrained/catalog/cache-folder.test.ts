import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { cacheFolder, checkCacheFolder } from "./cache-folder.ts";
import { ForeignCacheError } from "./errors.ts";

vi.mock("node:os", async (original) => ({ ...(await original<object>()), homedir: vi.fn() }));

const scratch = temporaryFolder();
const inPlaceOfHome = join(scratch.path, `coarse-${process.getuid?.() ?? "cache"}`);

beforeEach(() => {
  for (const name of ["COARSE_CACHE", "XDG_CACHE_HOME", "LOCALAPPDATA"]) vi.stubEnv(name, undefined);
  vi.stubEnv("TMPDIR", scratch.path);
  // as Node.js answers to a user without an entry
  vi.mocked(homedir).mockImplementation(() => {
    throw new Error("A system error occurred: uv_os_homedir returned ENOENT");
  });
});
afterEach(() => {
  rmSync(inPlaceOfHome, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

it("is in the temporary folder for who has no home", () => {
  expect(cacheFolder()).toBe(inPlaceOfHome);
  expect(checkCacheFolder).not.toThrow();
  mkdirSync(inPlaceOfHome, { mode: 0o700 });
  expect(checkCacheFolder).not.toThrow();
  vi.mocked(homedir).mockReturnValue("");
  expect(cacheFolder()).toBe(inPlaceOfHome);
});

it("is none that others can write, or lead elsewhere", () => {
  mkdirSync(inPlaceOfHome);
  chmodSync(inPlaceOfHome, 0o777);
  expect(checkCacheFolder).toThrow(ForeignCacheError);
  rmSync(inPlaceOfHome, { recursive: true });
  symlinkSync(scratch.path, inPlaceOfHome);
  expect(checkCacheFolder).toThrow(/set COARSE_CACHE to a folder$/);
  vi.stubEnv("COARSE_CACHE", "/my/own");
  expect(cacheFolder()).toBe("/my/own");
  expect(checkCacheFolder).not.toThrow();
});
