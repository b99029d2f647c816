import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { weightsFolder } from "./weights-folder.ts";

beforeEach(() => {
  vi.stubEnv("COARSE_CACHE", undefined);
  vi.stubEnv("XDG_CACHE_HOME", undefined);
  vi.stubEnv("LOCALAPPDATA", undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function onPlatform(platform: NodeJS.Platform): string {
  vi.spyOn(process, "platform", "get").mockReturnValue(platform);
  return weightsFolder();
}

describe("weightsFolder", () => {
  it("is where the user says", () => {
    vi.stubEnv("COARSE_CACHE", "some/where");
    vi.stubEnv("XDG_CACHE_HOME", "/xdg");
    expect(onPlatform("linux")).toBe(resolve("some/where/models"));
  });

  it("is where each system has its caches", () => {
    expect(onPlatform("linux")).toBe(join(homedir(), ".cache/coarse/models"));
    expect(onPlatform("darwin")).toBe(join(homedir(), "Library/Caches/coarse/models"));
    expect(onPlatform("win32")).toBe(join(homedir(), "AppData/Local/coarse/Cache/models"));
    vi.stubEnv("XDG_CACHE_HOME", "/xdg");
    expect(onPlatform("linux")).toBe("/xdg/coarse/models");
  });
});
