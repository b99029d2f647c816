import { execFile, execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "@coarse/testing";
import { afterAll, describe, expect, it } from "vitest";
import { coarse, coarseProcess, type Run } from "../coarse.ts";

const scratch = mkdtempSync(join(tmpdir(), "coarse-system-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const imageFolder = project("fixtures/photos");
const keras = project("fixtures/tiny.keras");
const command = project("packages/cli/dist/bin.js");
const evaluate = ["evaluate", imageFolder, "--model", keras];
const FILE = "mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224.h5";

function expectUserError({ code, stdout, stderr }: Run, ...words: readonly (string | RegExp)[]) {
  expect(stderr).toMatch(/^error: .+\n$/);
  for (const word of words) expect(stderr).toMatch(word);
  expect(stdout).toBe("");
  expect(code).toBe(2);
}

/** Runs a line of a shell in which `$0 "$@"` is the command. */
function inShell(line: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      "sh",
      ["-c", line, process.execPath, command, ...args],
      { cwd: scratch, env },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

const itOnLinux = it.runIf(process.platform === "linux");

describe("coarse: what the system refuses is one line", () => {
  const long = "x".repeat(300);

  it.each<[string, readonly string[], string]>([
    ["groups in a file of too long a name", [...evaluate, "--groups", `@${long}`], "shorter"],
    ["photos of too long a name", ["evaluate", long, "--model", keras], "shorter"],
    ["others of too long a name", [...evaluate, "--groups", "cat,dog", "--other-images", long], "shorter"],
    ["groups in a folder", [...evaluate, "--groups", `@${imageFolder}`], "it is a folder"],
    ["groups without an end", [...evaluate, "--groups", "@/dev/zero"], "has no end"],
    ["an evaluation without an end", ["plot", "confusion", "/dev/zero", "--out", "x.svg"], "has no end"],
    [
      "a model without an end",
      ["evaluate", imageFolder, "--model", "/dev/zero"],
      "neither a file nor a folder",
    ],
    ["threads by the million", [...evaluate, "--groups", "cat,dog", "--threads", "1000000"], "from 1 to 256"],
    ["batches by the million", [...evaluate, "--batch", "1000000"], "from 1 to 1024"],
    ["a group called other, and --other", [...evaluate, "--groups", "cat,other=dog", "--other"], "otherwise"],
    [
      "a group called other, and argmax",
      [...evaluate, "--groups", "cat,Other=dog", "--rule", "argmax"],
      "otherwise",
    ],
  ])("%s", async (_, args, word) => expectUserError(await coarse(args, { cwd: scratch }), word));

  itOnLinux("links in a circle", async () => {
    const [one, other] = [join(scratch, "one"), join(scratch, "other")];
    symlinkSync(one, other);
    symlinkSync(other, one);
    expectUserError(await coarse([...evaluate, "--groups", `@${one}`]), "circle");
    expectUserError(await coarse(["evaluate", one, "--model", keras]));
  });

  itOnLinux("a pipe that nobody writes to", async () => {
    const pipe = join(scratch, "pipe");
    execFileSync("mkfifo", [pipe]);
    expectUserError(await coarse([...evaluate, "--groups", `@${pipe}`]), "Can't read the groups");
    expectUserError(
      await coarse(["plot", "rules", pipe, "--out", join(scratch, "x.svg")]),
      "is no evaluation",
    );
  });

  itOnLinux("standard input without an end", async () => {
    expectUserError(await inShell('yes | "$0" "$@"', ["plot", "rules", "-", "--out", "x.svg"]), "has no end");
  });

  itOnLinux("a folder that was removed while one stood in it", async () => {
    mkdirSync(join(scratch, "gone"), { recursive: true });
    const run = await inShell('cd gone && rmdir ../gone && "$0" "$@"', ["--version"]);
    expectUserError(run, "folder that you stand in is gone");
  });

  itOnLinux("more open files than allowed", async () => {
    const run = await inShell('ulimit -n 29 && "$0" "$@"', [...evaluate, "--groups", "cat,dog"]);
    expectUserError(run, /too many files are open: raise the limit \(ulimit -n\)/);
  });
});

itOnLinux("groups come through a pipe that somebody writes to", async () => {
  const run = await inShell(
    `mkfifo groups.pipe; (sleep 0.3; echo '{"cat": "cat", "dog": "dog"}' > groups.pipe) & "$0" "$@"`,
    [...evaluate, "--groups", "@groups.pipe"],
  );
  expect(run).toMatchObject({ code: 0, stderr: "" });
});

/** An environment in which nothing says who runs the command. */
const nameless = { PATH: process.env.PATH, TMPDIR: tmpdir(), ORT_DISABLE_TELEMETRY: "1" };
const isRoot = process.getuid?.() === 0;

describe("coarse: a user without a home, whom the system does not know", () => {
  const asStranger = 'exec setpriv --reuid 54321 --regid 54321 --clear-groups "$0" "$@"';

  it.runIf(isRoot && process.platform === "linux").each<[string, readonly string[]]>([
    ["help", ["--help"]],
    ["groups", ["groups", "dog"]],
    ["models", ["models"]],
    ["evaluate", [...evaluate, "--groups", "cat,dog"]],
    ["completion", ["completion", "bash"]],
  ])("can use %s", async (_, args) => {
    const run = await inShell(asStranger, args, nameless);
    expect(run).toMatchObject({ code: 0, stderr: "" });
  });

  it.runIf(isRoot && process.platform === "linux")("is told where models could be kept", async () => {
    const place = mkdtempSync(join(tmpdir(), "coarse-temporary-"));
    chmodSync(place, 0o777);
    // of root, in the way of that user
    mkdirSync(join(place, "coarse-54321"));
    const env = { ...nameless, TMPDIR: place };
    const run = await inShell(asStranger, ["models", "fetch", "MobileNetV2"], env);
    expectUserError(run, "COARSE_CACHE");
    expect(await inShell(asStranger, ["models"], env)).toMatchObject({ code: 0, stderr: "" });
    rmSync(place, { recursive: true });
  });
});

/** Of a cache that is empty, and a mirror at an address with a password. */
function environment(cache: string, address: string): NodeJS.ProcessEnv {
  const proxies = { HTTP_PROXY: "", HTTPS_PROXY: "", http_proxy: "", https_proxy: "", NO_PROXY: "*" };
  return { ...process.env, ...proxies, COARSE_CACHE: join(scratch, cache), COARSE_MODEL_MIRROR: address };
}

const fetchModel = ["models", "fetch", "MobileNetV2"];

describe("coarse models fetch: no password stands in what is told", () => {
  it.each<[string, NodeJS.ProcessEnv]>([
    ["a mirror's", environment("p1", "http://me:hushhush@127.0.0.1:1/x?token=hushhush")],
    ["that of a mirror that is no address", environment("p2", "http://me:hush/hushhush@[")],
    [
      "a proxy's",
      { ...environment("p3", "http://127.0.0.1:1"), NO_PROXY: "", HTTP_PROXY: "me:hushhush@proxy" },
    ],
    [
      "that of a proxy where nothing answers",
      { ...environment("p4", "http://10.0.0.1"), NO_PROXY: "", HTTP_PROXY: "http://me:hushhush@127.0.0.1:1" },
    ],
  ])("%s", async (_, env) => {
    const run = await coarseProcess(fetchModel, { env });
    expectUserError(run);
    expect(run.stderr).not.toContain("hushhush");
  });
});

describe("coarse models fetch: a download", () => {
  it.each<[string, (socket: Socket) => void]>([
    ["is not there", (socket) => socket.end("HTTP/1.0 404 File not found\r\n\r\nno")],
    ["closes in the middle", (socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 14000000\r\n\r\nx")],
    ["resets", (socket) => socket.resetAndDestroy()],
  ])("from a server that %s ends in one line", async (name, behave) => {
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => behave(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (typeof address !== "object" || !address) throw new Error("Expected a port");
    const run = await coarseProcess(fetchModel, {
      env: environment(name, `http://127.0.0.1:${address.port}`),
    });
    server.close();
    expectUserError(run, "COARSE_MODEL_MIRROR");
  });

  it("waits some seconds for a lock that is dated in the future, and says so", async () => {
    const env = environment("locked", "http://127.0.0.1:1");
    const lock = join(scratch, "locked/models", `${FILE}.lock`);
    mkdirSync(lock, { recursive: true });
    utimesSync(lock, new Date(), new Date("2100-01-01"));
    const { code, stderr } = await coarseProcess(fetchModel, { env });
    expect(stderr).toMatch(
      /^note: another process fetches MobileNetV2: waiting for it.+\.lock\nerror: .+\n$/,
    );
    expect(code).toBe(2);
    expect(existsSync(lock)).toBe(false);
  });

  itOnLinux("into a place where nothing can be made is one line", async () => {
    for (const place of ["/proc/none", "/dev/null", "/dev/null/x"]) {
      const env = { ...environment("none", "http://127.0.0.1:1"), COARSE_CACHE: place };
      expectUserError(await coarseProcess(fetchModel, { env }), "COARSE_CACHE");
    }
    writeFileSync(join(scratch, "a file"), "");
    const env = { ...environment("none", "http://127.0.0.1:1"), COARSE_CACHE: join(scratch, "a file") };
    expectUserError(await coarseProcess(fetchModel, { env }), "COARSE_CACHE");
  });
});
