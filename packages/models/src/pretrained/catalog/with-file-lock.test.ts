import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { withFileLock } from "./with-file-lock.ts";

const scratch = temporaryFolder();
let count = 0;

/** A path whose lock somebody has, dated so many seconds from now. */
function lockedPath(seconds: number): { readonly path: string; readonly lock: string; touch(): void } {
  const path = join(scratch.path, `${count++}.h5`);
  const lock = `${path}.lock`;
  mkdirSync(lock);
  let steps = 0;
  const touch = () => utimesSync(lock, new Date(), Date.now() / 1000 + seconds + steps++ / 10);
  touch();
  return { path, lock, touch };
}

describe("withFileLock: a lock that nobody holds any more", () => {
  it.each([
    ["the past", -60],
    ["this moment", 0],
    ["the next hour", 3600],
    ["the next century", 3e9],
  ])("is void where it is dated in %s, and who waits is told once", async (_, seconds) => {
    const { path, lock } = lockedPath(seconds);
    const onWait = vi.fn();
    expect(await withFileLock(path, { stale: 300, onWait }, async () => "done")).toBe("done");
    expect(onWait.mock.calls).toEqual(seconds < 0 ? [] : [[lock]]);
    expect(readdirSync(scratch.path)).toEqual([]);
  });

  it("is an error in one line where it is no lock at all", async () => {
    const path = scratch.write("other.h5", "");
    writeFileSync(`${path}.lock`, "somebody's");
    const locked = withFileLock(path, { stale: 300 }, async () => "done");
    await expect(locked).rejects.toThrow(/^Can't write .*other\.h5\.lock \(ENOTDIR\): /);
  });
});

it("a lock that is touched is waited for, whatever its date", async () => {
  const { path, touch } = lockedPath(3600);
  const touching = setInterval(touch, 50);
  const act = vi.fn(async () => "done");
  const done = withFileLock(path, { stale: 400 }, act);
  await sleep(1200);
  expect(act).not.toHaveBeenCalled();
  clearInterval(touching);
  expect(await done).toBe("done");
});

it("waiting ends when it is told to", async () => {
  const { path } = lockedPath(3600);
  const signal = AbortSignal.timeout(200);
  await expect(withFileLock(path, { signal }, async () => {})).rejects.toThrow(/abort/i);
});
