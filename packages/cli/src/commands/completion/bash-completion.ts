import { singleQuoted } from "../../terminal/shell-quote.ts";
import type { CompletedCommand, CompletedOption, CompletedValue } from "./completed-command.ts";

/** Offers words, and paths where there is a second argument; by loops, since the bash of macOS knows neither `mapfile` nor `compopt`. */
const OFFER = `_coarse_offer() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$current")
  if [ -n "$2" ]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")
  fi
}`;

/** The script by which bash completes `coarse`. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const first = [...commands.map(({ name }) => name), "--help", "--version"].join(" ");
  return `# Completion of coarse for bash: source <(coarse completion bash)
${OFFER}
_coarse() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    _coarse_offer ${singleQuoted(first)}
    return
  fi
  case "\${COMP_WORDS[1]}" in
${commands.map(commandCase).join("\n")}
  esac
}
complete -F _coarse coarse
`;
}

function commandCase({ name, options, operands }: CompletedCommand): string {
  const values = options.flatMap((option) => (option.value ? [valueCase(option, option.value)] : []));
  const names = options.map((option) => option.name).join(" ");
  const inner = values.length > 0 ? `      case "$previous" in\n${values.join("\n")}\n      esac\n` : "";
  return `    ${name})
${inner}      case "$current" in
        -*) ${offer({ words: [names], paths: false })} ;;
        *) ${offer(operands)} ;;
      esac
      ;;`;
}

/** Where the value may be left out, another option may follow. */
function valueCase({ name, optional }: CompletedOption, value: CompletedValue): string {
  const offered = `${offer(value)}; return`;
  return `        ${name}) ${optional ? `case "$current" in -*) ;; *) ${offered} ;; esac` : offered} ;;`;
}

function offer({ words, paths }: CompletedValue): string {
  return `_coarse_offer ${singleQuoted(words.join(" "))}${paths ? " paths" : ""}`;
}
