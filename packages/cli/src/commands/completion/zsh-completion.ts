import { singleQuoted } from "../../terminal/shell-quote.ts";
import type { CompletedCommand, CompletedOption, CompletedValue } from "./completed-command.ts";

/** The script by which zsh completes `coarse`; both to be sourced and to lie in a folder of `fpath` as `_coarse`. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  const named = commands.map(({ name, summary }) =>
    singleQuoted(`${name}:${summary.replaceAll(":", "\\:")}`),
  );
  return `#compdef coarse
# Completion of coarse for zsh: source <(coarse completion zsh)
${mixedValues(commands).join("\n")}
_coarse() {
  local curcontext="$curcontext" state line
  local -a commands
  typeset -A opt_args
  commands=(
    ${named.join("\n    ")}
  )
  _arguments -C '--help[display help for command]' '--version[output the version number]' '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $line[1] in
${commands.map(commandCase).join("\n")}
      esac
      ;;
  esac
}
if [ "\${funcstack[1]}" = _coarse ]; then _coarse "$@"; else compdef _coarse coarse; fi
`;
}

/** A function for each option whose value is one of some words or a path: `_arguments` has no form for both. */
function mixedValues(commands: readonly CompletedCommand[]): readonly string[] {
  const mixed = commands
    .flatMap(({ options }) => options)
    .flatMap(({ name, value }) => (value && isMixed(value) ? [[name, value.words] as const] : []));
  return [...new Map(mixed)].map(
    ([name, words]) =>
      `${functionOf(name)}() { _alternative 'names:name:(${words.join(" ")})' 'files:file:_files'; }`,
  );
}

function isMixed({ words, paths }: CompletedValue): boolean {
  return paths && words.length > 0;
}

function functionOf(option: string): string {
  return `_coarse_${option.replaceAll("-", "")}`;
}

function commandCase({ name, options, operands }: CompletedCommand): string {
  const specifications = [...options.map(optionSpecification), `*:argument:${action(operands, "")}`];
  return `        ${name})
          _arguments \\
            ${specifications.map(singleQuoted).join(" \\\n            ")}
          ;;`;
}

/** As `_arguments` takes it: `--name[description]:value:action`. */
function optionSpecification({ name, description, value, optional }: CompletedOption): string {
  const described = `${name}[${description.replaceAll(/[\\[\]:]/g, "\\$&")}]`;
  return value ? `${described}${optional ? "::" : ":"}value:${action(value, name)}` : described;
}

function action(value: CompletedValue, option: string): string {
  if (isMixed(value)) return functionOf(option);
  if (value.paths) return "_files";
  return value.words.length > 0 ? `(${value.words.join(" ")})` : " ";
}
