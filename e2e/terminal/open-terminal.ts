import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { project } from "@coarse/testing";

/** A program on a pseudo-terminal, as somebody at a keyboard sees it. */
export interface OpenTerminal {
  /** Types text; `\u0003` is Ctrl-C. */
  type(text: string): void;
  /** All that was shown until a pattern fits, escape codes and all. Throws with it where that does not happen. */
  until(pattern: RegExp): Promise<string>;
  /** All that was shown until the program ended, and its exit code. */
  end(): Promise<{ readonly shown: string; readonly code: number | null }>;
}

/** How the terminal is. */
export interface TerminalSettings {
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

const PATIENCE = 45_000;

/** Runs a command line of sh on a pseudo-terminal of util-linux's `script`. */
export function openTerminal(line: string, { columns = 80, env = {} }: TerminalSettings = {}): OpenTerminal {
  const child = spawn("script", ["-qefc", `stty cols ${columns} rows 24; exec ${line}`, "/dev/null"], {
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, TERM: "xterm-256color", ...env },
  });
  let shown = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    shown += text;
  });
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    type: (text) => child.stdin.write(text),
    until: (pattern) =>
      waitFor(
        child,
        () => (pattern.test(stripVTControlCharacters(shown)) ? shown : undefined),
        () => `${pattern} in ${shown}`,
      ),
    end: async () => ({ code: await closed, shown }),
  };
}

/** `coarse` as a line of sh. */
export function coarseLine(args: readonly string[]): string {
  const words = [process.execPath, project("packages/cli/dist/bin.js"), ...args];
  return words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
}

async function waitFor(
  child: ChildProcessWithoutNullStreams,
  style: () => string | undefined,
  expected: () => string,
): Promise<string> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const found = style();
    if (found !== undefined) return found;
    if (performance.now() > until) {
      child.kill();
      throw new Error(`Expected ${expected()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
