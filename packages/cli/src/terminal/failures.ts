import { isUserError } from "@coarse/core";
import { CommanderError } from "commander";
import { AccuracyTooLowError } from "../errors.ts";
import { exitCodes } from "./exit-codes.ts";
import { oneLine } from "./printable.ts";
import { systemErrorText } from "./system-errors.ts";

/** What an error means for the one who typed the command. */
export interface Failure {
  readonly exitCode: number;
  /** What standard error gets; empty where the reason was printed already or needs none. */
  readonly message: string;
}

/** Sorts an error into what the user can mend (one line), an interruption, or a fault of ours (with its stack). */
export function failureOf(error: unknown): Failure {
  // help and version were asked for, and printed
  if (error instanceof CommanderError) return { exitCode: exitCodes.done, message: "" };
  if (!(error instanceof Error)) return { exitCode: exitCodes.fault, message: String(error) };
  if (error.name === "AbortError") return { exitCode: exitCodes.interrupted, message: "interrupted" };
  if (error instanceof AccuracyTooLowError)
    return { ...userFailure(error.message), exitCode: exitCodes.tooLow };
  if (isUserError(error)) return userFailure(error.message);
  const systemError = systemErrorText(error);
  if (systemError !== undefined) return userFailure(systemError);
  return { exitCode: exitCodes.fault, message: error.stack ?? error.message };
}

function userFailure(message: string): Failure {
  return { exitCode: exitCodes.userError, message: `error: ${oneLine(message)}` };
}
