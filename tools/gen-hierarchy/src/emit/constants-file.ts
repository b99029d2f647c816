import type { LabelSetTables } from "../label-set-tables.ts";
import { dictionaryFiles } from "../pinned-inputs.ts";
import { header } from "./header.ts";
import { wrapped } from "./literals.ts";
import type { GeneratedFile } from "./source-file.ts";

/** `constants.generated.ts`: the public names of the synsets' constants, one by one. */
export function constantsFile({ source, constants }: LabelSetTables): GeneratedFile {
  const primary = [...constants.primary.values()].sort();
  const aliases = [...constants.aliases].map(([alias, name]) => `${name} as ${alias}`);
  return {
    path: `${source.labelSet}/constants.generated.ts`,
    header: header(`The constants of ${source.labelSet}: one for each synset, then its other words.`, [
      ...dictionaryFiles,
      source.file,
    ]),
    imports: [],
    constants: [],
    statements: [`export {\n${wrapped([...primary, ...aliases], ", ")}\n} from "./synsets.generated.ts";`],
  };
}
