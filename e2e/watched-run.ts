import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a process did that others can see. */
export interface WatchedRun {
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
  /** Files and folders that it left in its home, its cache and its temporary folder. */
  readonly left: readonly string[];
  /** Calls of the system by which it or a child of it opened a socket or read how names are looked up. */
  readonly network: readonly string[];
  /** Calls by which they made or opened files to write into, other than devices. */
  readonly written: readonly string[];
}

/** How a process is watched. */
export interface WatchOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Has strace write down what it asks of the system; without it `network` and `written` stay empty. */
  readonly trace?: boolean;
}

const NETWORK = /\b(socket|connect|sendto|sendmsg|sendmmsg)\(|"\/etc\/(resolv\.conf|hosts|nsswitch\.conf)"/;
const WRITING =
  /\b(creat|mkdir|mkdirat|rename|renameat|renameat2|link|linkat|symlink|symlinkat)\(|O_(CREAT|WRONLY|RDWR)/;
const CALLS =
  "%network,creat,open,openat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat";

/**
 * Runs Node.js with an empty home and an empty temporary folder, and with no variable by which a program could notice that
 * it is being tested; where the system lets us, in a network of its own in which nobody is.
 */
export async function watch(args: readonly string[], options: WatchOptions = {}): Promise<WatchedRun> {
  const { env = {}, trace = false } = options;
  const scratch = mkdtempSync(join(tmpdir(), "coarse-watched-"));
  const folders = {
    HOME: join(scratch, "home"),
    XDG_CACHE_HOME: join(scratch, "cache"),
    TMPDIR: join(scratch, "tmp"),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  const log = join(scratch, "calls");
  const strace = trace ? ["strace", "-f", "-qq", "--seccomp-bpf", "-e", `trace=${CALLS}`, "-o", log] : [];
  const [command = "", ...rest] = [...networkOfItsOwn(), ...strace, process.execPath, ...args];
  try {
    const ended = await run(command, rest, { PATH: process.env.PATH, ...folders, ...env });
    const calls = trace ? readFileSync(log, "utf8").split("\n") : [];
    return {
      ...ended,
      left: Object.values(folders).flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: "utf8" }),
      ),
      network: calls.filter((call) => NETWORK.test(call)),
      written: calls.filter((call) => WRITING.test(call) && !/"\/(dev|proc)\//.test(call)),
    };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

let isAlone: boolean | undefined;

/** Whether {@linkcode watch} runs processes in a network of their own. */
export function hasNetworkOfItsOwn(): boolean {
  isAlone ??= spawnSync("unshare", ["--map-root-user", "--net", "true"]).status === 0;
  return isAlone;
}

function networkOfItsOwn(): readonly string[] {
  return hasNetworkOfItsOwn() ? ["unshare", "--map-root-user", "--net"] : [];
}

function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Pick<WatchedRun, "code" | "stdout" | "stderr">> {
  return new Promise((resolve) => {
    execFile(command, args, { env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolve({ code: error ? (error.signal ?? error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}
