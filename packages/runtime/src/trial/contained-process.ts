import { type ChildProcess, fork } from "node:child_process";
import { ContainedModelError, CostlyModelError } from "../errors.ts";
import { type ContainedReply, type ContainedRequest, LAST_WORDS } from "./messages.ts";
import type { ProcessLimits } from "./process-limits.ts";

interface Waiting {
  readonly limits: ProcessLimits;
  readonly resolve: (reply: ContainedReply) => void;
  readonly reject: (error: Error) => void;
}

/** Of whom it is told when it ends. */
interface Subject {
  readonly source: string;
  /** Why it is in a process of its own. */
  readonly reason: string;
}

/**
 * The process that holds a network, seen from this one. It has nothing to write to and nothing to read from but the
 * messages between both, and keeps this process alive only while it has something to do.
 */
export class ContainedProcess {
  readonly #child: ChildProcess;
  readonly #subject: Subject;
  #waiting: Waiting | undefined;
  #lastWords = "";
  #ended: Error | undefined;

  constructor(script: URL, subject: Subject) {
    this.#subject = subject;
    // what this process was started with is not for the other one, and a library's reports on its use are for nobody
    const { NODE_OPTIONS: _, ...env } = process.env;
    this.#child = fork(script, [], {
      execArgv: [],
      env: { ...env, ORT_DISABLE_TELEMETRY: "1" },
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc", "pipe"],
    });
    this.#child.stdio[LAST_WORDS]?.on("data", (words) => {
      this.#lastWords += words;
    });
    this.#child.on("message", (reply: ContainedReply) => this.#take(reply));
    this.#child.on("error", (error) => this.#end(error));
    // after the pipe has been read to its end
    this.#child.on("close", (code, signal) => this.#end(this.#describe(code, signal)));
    this.#rest();
  }

  /** Asks for one thing; for the next one once this is answered. */
  ask(request: ContainedRequest): Promise<ContainedReply> {
    if (this.#ended) return Promise.reject(this.#ended);
    this.#child.ref();
    this.#child.channel?.ref();
    return new Promise((resolve, reject) => {
      this.#waiting = { limits: request.limits, resolve, reject };
      // a process that has ended tells so itself
      this.#child.send(request, () => {});
    });
  }

  /** Ends the process, whatever it does. */
  end(): void {
    this.#child.kill("SIGKILL");
  }

  #rest(): void {
    this.#child.unref();
    this.#child.channel?.unref();
    const lastWords = this.#child.stdio[LAST_WORDS];
    if (lastWords && "unref" in lastWords && typeof lastWords.unref === "function") lastWords.unref();
  }

  #take(reply: ContainedReply): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.#rest();
    if (!("error" in reply)) waiting?.resolve(reply);
    else waiting?.reject(this.#errorOf(reply));
  }

  #errorOf({ error, isUserError }: Extract<ContainedReply, { error: string }>): Error {
    return isUserError ? new ContainedModelError(error) : new Error(error);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    this.#waiting?.reject(this.#ended);
    this.#waiting = undefined;
  }

  #describe(code: number | null, signal: NodeJS.Signals | null): CostlyModelError {
    const { source, reason } = this.#subject;
    return new CostlyModelError(
      source,
      `${reason}, and when it was tried it ${this.#howItEnded(code, signal)}`,
    );
  }

  #howItEnded(code: number | null, signal: NodeJS.Signals | null): string {
    const { bytes = 0, cpuSeconds = 0 } = this.#waiting?.limits ?? {};
    if (this.#lastWords === "memory") return `took more than ${Math.round(bytes / 1e6)} MB of memory`;
    if (this.#lastWords === "time") return `kept a processor busy for more than ${cpuSeconds.toFixed(1)} s`;
    return signal ? `ended its process by ${signal}` : `ended its process with code ${code}`;
  }
}
