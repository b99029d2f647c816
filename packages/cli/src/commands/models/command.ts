import type { CommandDefinition } from "../command-definition.ts";

/** `coarse models`. */
export const modelsDefinition: CommandDefinition = {
  name: "models",
  summary: "the pretrained networks that can be fetched by name",
  operands: [
    ["[action]", "fetch, to have the weights ahead"],
    ["[name...]", "of the networks to fetch"],
  ],
  options: () => [],
  examples: ["coarse models", "coarse models fetch MobileNetV2"],
  load: async () => {
    const { models } = await import("./run.ts");
    return (command, terminal) => models(command.args, command.opts(), terminal);
  },
};
