import { cacheDefinition } from "./commands/cache/command.ts";
import { classifyDefinition } from "./commands/classify/command.ts";
import type { CommandDefinition } from "./commands/command-definition.ts";
import { compareDefinition } from "./commands/compare/command.ts";
import { completionDefinition } from "./commands/completion/command.ts";
import { doctorDefinition } from "./commands/doctor/command.ts";
import { evaluateDefinition } from "./commands/evaluate/command.ts";
import { extractDefinition } from "./commands/extract/command.ts";
import { groupsDefinition } from "./commands/groups/command.ts";
import { modelsDefinition } from "./commands/models/command.ts";
import { plotDefinition } from "./commands/plot/command.ts";
import { suggestDefinition } from "./commands/suggest/command.ts";

/** Every command, in the order of `--help`. */
export const commands: readonly CommandDefinition[] = [
  evaluateDefinition,
  compareDefinition,
  plotDefinition,
  suggestDefinition,
  doctorDefinition,
  classifyDefinition,
  extractDefinition,
  groupsDefinition,
  modelsDefinition,
  cacheDefinition,
  completionDefinition,
];
