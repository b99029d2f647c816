import type { CompletedCommand, CompletedOption, CompletedValue } from "./completed-command.ts";

/** The script by which fish completes `coarse`. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const lines = [
    "# Completion of coarse for fish: coarse completion fish | source",
    "complete -c coarse -f",
    ...commands.map(
      ({ name, summary }) => `complete -c coarse -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ),
    ...commands.flatMap(commandLines),
  ];
  return `${lines.join("\n")}\n`;
}

function commandLines({ name, options, operands }: CompletedCommand): readonly string[] {
  const within = `complete -c coarse -n '__fish_seen_subcommand_from ${name}'`;
  const offered = offer(operands);
  return [
    ...(offered ? [`${within} ${offered}`] : []),
    ...options.map((option) => `${within} ${optionText(option)}`),
  ];
}

/** A value that may be left out is no value to fish, which then offers what an operand may be. */
function optionText({ name, description, value, optional }: CompletedOption): string {
  const described = `-l ${name.slice(2)} -d ${quoted(description)}`;
  if (!value || optional) return described;
  const offered = offer(value);
  return `${described} -r ${value.paths ? offered : `-f ${offered}`}`.trimEnd();
}

function offer({ words, paths }: CompletedValue): string {
  return [...(paths ? ["-F"] : []), ...(words.length > 0 ? [`-a ${quoted(words.join(" "))}`] : [])].join(" ");
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, "\\$&")}'`;
}
