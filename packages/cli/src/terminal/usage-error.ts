import type { Command, CommanderError, Option } from "commander";
import { UserError } from "../user-error.ts";

/** What to say of an option that commands, or one of them, can't do without. */
const wanted: Readonly<Record<string, string>> = {
  "--model":
    "Nothing says which network to use: give --model a file, a name that coarse models lists, such as MobileNetV2, or bundled, to try Coarse out on drawings",
  "extract --out":
    "Nothing says where the model goes: give --out FILE.keras, FILE.h5, FILE.onnx, or a folder for TensorFlow.js",
  "plot --out": "Nothing says where the plot goes: give --out FILE.svg, or - for standard output",
};

/** What options are called now that were called otherwise before; nothing that looks alike may be taken for them. */
const renamed: Readonly<Record<string, readonly string[]>> = {
  "--seeds": ["--seed-classes"],
  "--precision": ["--min-precision", "--dtype"],
};

/** Something was typed that no command takes; says what may have been meant or where to read on. */
export class UsageError extends UserError {
  override readonly name = "UsageError";

  constructor(error: CommanderError, command: Command) {
    super(usageText(error, command));
  }
}

function usageText(error: CommanderError, command: Command): string {
  const reason = error.message
    .replace(/^error: /, "")
    .replaceAll(/\s*\n\s*/g, " ")
    .replace(/\.$/, "");
  const [, named = ""] = /'(\S+)/.exec(reason) ?? [];
  if (error.code === "commander.missingMandatoryOptionValue") {
    const known = [`${command.name()} ${named}`, named].find((key) => Object.hasOwn(wanted, key));
    if (known) return wanted[known] ?? reason;
  }
  const typed = named.replace(/'$/, "");
  const names = namesNow(typed, { error, command });
  if (names.length > 0) return `unknown option '${typed}' (Did you mean ${names.join(" or ")}?)`;
  if (takesNoFolder({ error, command })) return "--other takes no folder: name it with --other-images";
  if (reason.includes("Did you mean")) return reason;
  if (error.code === "commander.unknownOption" && isOfCommands(typed, command))
    return `option ${typed} stands before the command: type it behind, as in coarse evaluate PHOTOS ${typed}`;
  const meant = completionsOf(typed, { error, command });
  return meant.length > 0
    ? `${reason} (Did you mean ${meant.join(" or ")}?)`
    : `${reason}: see ${[...pathOf(command), "--help"].join(" ")}`;
}

interface Failure {
  readonly error: CommanderError;
  readonly command: Command;
}

/** Of an option that was called otherwise before, as far as the command has it. */
function namesNow(typed: string, { error, command }: Failure): readonly string[] {
  const [flag = ""] = typed.split("=");
  if (error.code !== "commander.unknownOption" || !Object.hasOwn(renamed, flag)) return [];
  const own = visible(command.options);
  return renamed[flag]?.filter((name) => own.includes(name)) ?? [];
}

/** Whether `--other` was given a folder, as it could be once, which then stands there as one operand too many. */
function takesNoFolder({ error, command }: Failure): boolean {
  if (error.code !== "commander.excessArguments" || command.getOptionValue("other") !== true) return false;
  return visible(command.options).includes("--other-images");
}

/** Whether an option that stands before any command belongs behind it. */
function isOfCommands(flag: string, command: Command): boolean {
  const [name] = flag.split("=");
  return command.commands.some((one) => one.options.some(({ long }) => long === name));
}

/** What was typed is the beginning of these, which commander's own suggestions don't look at. */
function completionsOf(typed: string, { error, command }: Failure): readonly string[] {
  if (typed.replaceAll("-", "") === "") return [];
  if (error.code === "commander.unknownCommand")
    return command.commands.map((one) => one.name()).filter((name) => name.startsWith(typed));
  if (error.code !== "commander.unknownOption") return [];
  return visible(command.options).filter((long) => long.startsWith(typed));
}

function visible(options: readonly Option[]): readonly string[] {
  return options.flatMap(({ long, hidden }) => (long && !hidden ? [long] : []));
}

function pathOf(command: Command): readonly string[] {
  return command.parent ? [...pathOf(command.parent), command.name()] : [command.name()];
}
