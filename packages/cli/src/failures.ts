import { isUserError } from "@coarse/core";
import { CommanderError } from "commander";
import { AccuracyTooLowError } from "./errors.ts";
import { exitCodes } from "./exit-codes.ts";
import { printable } from "./printable.ts";

/** What an error means for the one who typed the command. */
export interface Failure {
  readonly exitCode: number;
  /** What standard error gets; empty where the reason was printed already or needs none. */
  readonly message: string;
}

const fileErrors: Readonly<Record<string, string>> = {
  EACCES: "you may not access it: check its permissions",
  EISDIR: "it is a folder: name a file",
  ENOENT: "there is no such file or folder: check the path",
  ENOSPC: "the disk is full: make room",
  ENOTDIR: "a part of the path is a file: check the path",
  EPERM: "you may not change it: check its permissions",
  EROFS: "the disk is read-only: write somewhere else",
};

/** Sorts an error into what the user can mend (one line), an interruption, or a fault of ours (with its stack). */
export function failureOf(error: unknown): Failure {
  // help and version were asked for, and printed
  if (error instanceof CommanderError) return { exitCode: exitCodes.done, message: "" };
  if (!(error instanceof Error)) return { exitCode: exitCodes.fault, message: String(error) };
  if (error.name === "AbortError") return { exitCode: exitCodes.interrupted, message: "interrupted" };
  if (error instanceof AccuracyTooLowError)
    return { ...userFailure(error.message), exitCode: exitCodes.tooLow };
  if (isUserError(error)) return userFailure(error.message);
  const fileError = fileErrorText(error);
  if (fileError) return userFailure(fileError);
  return { exitCode: exitCodes.fault, message: error.stack ?? error.message };
}

function userFailure(message: string): Failure {
  // names of files may hold line breaks and terminal codes
  const oneLine = printable(message.replaceAll(/\s*\n\s*/g, " ").trim());
  return { exitCode: exitCodes.userError, message: `error: ${shortened(oneLine)}` };
}

/** Names in hostile files have any length; what is wrong stands before them, what to do about it behind them. */
const [LONGEST_BEGIN, LONGEST_END] = [1_400, 500];

function shortened(line: string): string {
  if (line.length <= LONGEST_BEGIN + LONGEST_END) return line;
  return `${line.slice(0, LONGEST_BEGIN)} … ${line.slice(-LONGEST_END)}`;
}

function fileErrorText(error: Error): string | undefined {
  if (!("code" in error) || typeof error.code !== "string" || !Object.hasOwn(fileErrors, error.code)) return;
  const path = "path" in error && typeof error.path === "string" ? error.path : error.message;
  return `Can't use ${path}: ${fileErrors[error.code]}`;
}
