import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { distributed, weightBytes } from "../../testing/distributed.ts";
import { badServers, goodServers, type ServerMode, serveRaw } from "../../testing/raw-server.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { serve, whole } from "../../testing/weights-server.ts";
import { DownloadError } from "./errors.ts";
import { fetchWeights } from "./fetch-weights.ts";

/** By hand: `SERVER_ROUNDS=100 pnpm exec vitest run packages/models/src/pretrained/catalog/server-modes.test.ts` */
const ROUNDS = Number(process.env.SERVER_ROUNDS ?? 3);
const PATIENCE = 400;
const scratch = temporaryFolder();
const content = Buffer.from(weightBytes(120_000));
let count = 0;

// an error that nobody waits for ends the process of a user
const uncaught: unknown[] = [];
const note = (error: unknown) => void uncaught.push(error);
process.on("uncaughtExceptionMonitor", note);
afterAll(() => process.off("uncaughtExceptionMonitor", note));

/** The same numbers in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

async function fetchFrom(mode: ServerMode, round: number) {
  const server = await serveRaw(mode, { content, random: seeded(round) });
  const folder = join(scratch.path, String(count++));
  try {
    const model = distributed(server.url, { content });
    const outcome = await fetchWeights(model, { folder, pause: 1, patience: PATIENCE }).catch(
      (error: unknown) => error,
    );
    return { outcome, files: existsSync(folder) ? readdirSync(folder) : [] };
  } finally {
    server.close();
  }
}

const rounds = Array.from({ length: ROUNDS }, (_, round) => round);
const inTime = { timeout: 10_000 + ROUNDS * 5 * PATIENCE };

describe("fetchWeights: the whole file comes from a server that", () => {
  it.each(Object.entries(goodServers))("%s", inTime, async (_, mode) => {
    for (const round of rounds) {
      const { outcome, files } = await fetchFrom(mode, round);
      if (typeof outcome !== "string") throw outcome;
      expect(readFileSync(outcome).equals(content)).toBe(true);
      expect(files).toEqual(["small_weights.h5"]);
    }
    expect(uncaught).toEqual([]);
  });

  it("leads to another host", async () => {
    const target = await serve(whole(content));
    const { outcome } = await fetchFrom(({ socket }) => {
      const elsewhere = target.url.replace("127.0.0.1", "localhost");
      socket.end(`HTTP/1.1 307 There\r\nLocation: ${elsewhere}/x.h5\r\nContent-Length: 0\r\n\r\n`);
    }, 0).catch((error: unknown) => ({ outcome: error }));
    if (typeof outcome !== "string") throw outcome;
    expect(readFileSync(outcome).equals(content)).toBe(true);
  });
});

describe("fetchWeights: in one line fails the fetching from a server that", () => {
  it.each(Object.entries(badServers))("%s", inTime, async (_, mode) => {
    for (const round of rounds) {
      const { outcome, files } = await fetchFrom(mode, round);
      if (!(outcome instanceof DownloadError)) throw outcome;
      expect(outcome.message).not.toContain("\n");
      expect(files.filter((name) => !name.includes(".part"))).toEqual([]);
    }
    expect(uncaught).toEqual([]);
  });
});
