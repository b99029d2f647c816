import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { distributed, weightBytes } from "../../testing/distributed.ts";
import { temporaryFolder } from "../../testing/temporary-folder.ts";
import { type Answer, serve, status, whole } from "../../testing/weights-server.ts";
import { fetchWeights } from "./fetch-weights.ts";

const scratch = temporaryFolder();
const content = weightBytes(300_000);
const sha256 = createHash("sha256").update(content).digest("hex");
let count = 0;

/** Fetches a file whose makers publish no hash, from a mirror that has `line` beside it. */
async function fetchBeside(line: Answer): Promise<unknown> {
  const server = await serve(whole(content), line);
  const model = distributed("http://no-such-host.invalid", { content, published: false });
  const folder = join(scratch.path, String(count++));
  const outcome = await fetchWeights(model, { folder, mirror: server.url }).catch(String);
  expect(server.requests).toEqual(["GET /small_weights.h5", "GET /small_weights.h5.sha256"]);
  return outcome;
}

const text = (line: string): Answer => whole(Buffer.from(line));

describe("fetchWeights: the hash that a mirror has beside a file", () => {
  it.each([`${sha256}  small_weights.h5\n`, sha256, `${sha256.toUpperCase()} *small_weights.h5`])(
    "is compared: %s",
    async (line) => expect(await fetchBeside(text(line))).toMatch(/small_weights\.h5$/),
  );

  it("is believed where it is another", async () => {
    const other = sha256.replace(/^./, (digit) => (digit === "0" ? "1" : "0"));
    expect(await fetchBeside(text(`${other}  small_weights.h5`))).toContain(`sha256 ${sha256}, not ${other}`);
  });

  it.each<[string, Answer]>([
    ["absent", status(404)],
    ["a page", text("<html>Not found</html>")],
    ["cut off", (_, response) => response.destroy()],
    ["endless", (_, response) => response.end("0".repeat(100_000))],
  ])("may be %s", async (_, line) => expect(await fetchBeside(line)).toMatch(/small_weights\.h5$/));
});
