import { ruleNames } from "@coarse/core";
import { applications } from "@coarse/models";
import type { Option } from "commander";
import { globalOptions } from "../../options/global-options.ts";
import { plotNames } from "../../plot-names.ts";
import type { CommandDefinition } from "../command-definition.ts";
import type { CompletedCommand, CompletedOption, CompletedValue } from "./completed-command.ts";
import { shells } from "./shells.ts";

const models = Object.keys(applications);
/** Rules with a parameter are named with a letter for it, which nobody types. */
const rules = ruleNames.filter((name) => !name.includes(":"));

/** What options without a fixed choice have as values. */
const wordsOfOptions: Readonly<Record<string, readonly string[]>> = {
  "--model": ["bundled", ...models],
  "--architecture": models,
  "--rule": rules,
  "--also": rules,
  "--extensions": ["all"],
};

/** Likewise operands of a command, by the name that the table gives them. */
const wordsOfOperands: Readonly<Record<string, readonly string[]>> = {
  "cache action": ["clear"],
  "completion shell": shells,
  "models action": ["fetch"],
  "models name": models,
  "plot plot": plotNames,
};

/** Placeholders that stand for paths. */
const PATH = /^(file|folder|dir|image|evaluation)\b/;

/** The table of commands as completion offers it, `help` among them. */
export function completedCommands(definitions: readonly CommandDefinition[]): readonly CompletedCommand[] {
  const commands = definitions.map(completedCommand);
  const help = {
    name: "help",
    summary: "display help for command",
    options: [],
    operands: { words: commands.map(({ name }) => name), paths: false },
  };
  return [...commands, help];
}

function completedCommand({ name, summary, operands, options }: CommandDefinition): CompletedCommand {
  const placeholders = operands.map(([syntax]) => syntax.replaceAll(/[<>[\].]/g, ""));
  return {
    name,
    summary,
    options: [...[...options(), ...globalOptions()].flatMap(completedOption), helpOption],
    operands: {
      words: placeholders.flatMap((placeholder) => own(wordsOfOperands, `${name} ${placeholder}`)),
      paths: placeholders.some((placeholder) => PATH.test(placeholder)),
    },
  };
}

const helpOption: CompletedOption = {
  name: "--help",
  description: "display help for command",
  optional: false,
};

function completedOption(option: Option): readonly CompletedOption[] {
  const { long: name, description, required, optional } = option;
  if (!name) return [];
  return [
    { name, description, optional, ...((required || optional) && { value: completedValue(name, option) }) },
  ];
}

function completedValue(name: string, { flags, argChoices = [] }: Option): CompletedValue {
  const [, placeholder = ""] = /[<[](\w+)/.exec(flags) ?? [];
  return { words: [...argChoices, ...own(wordsOfOptions, name)], paths: PATH.test(placeholder) };
}

function own(table: Readonly<Record<string, readonly string[]>>, name: string): readonly string[] {
  return Object.hasOwn(table, name) ? (table[name] ?? []) : [];
}
