import { exitCodes } from "./exit-codes.ts";
import type { Failure } from "./failures.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "its disk is full: make room",
  EDQUOT: "your share of its disk is full: make room",
  EFBIG: "the file that it goes to would be too large: send it elsewhere",
};

/**
 * What it means that standard output takes no more. A reader that closes early, as in `coarse groups dog | head -1`, is no
 * fault.
 */
export function outputFailure({ code, message }: NodeJS.ErrnoException): Failure {
  if (code === "EPIPE") return { exitCode: exitCodes.done, message: "" };
  const known = code !== undefined && Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  const reason = known ?? "the system refuses: send it elsewhere";
  return {
    exitCode: exitCodes.userError,
    message: `error: Can't write to standard output (${code ?? message}): ${reason}`,
  };
}
