import type { Layer } from "../types.ts";
import type { BareLayer, Unit } from "./bare-layer.ts";

/** A unit as its configuration has it: its inputs by the names of other units. */
export interface NestedUnit {
  readonly name: string;
  readonly layers: readonly BareLayer[];
  /** Present where the unit is a model: what it is fed, and which of its layers are its ends. */
  readonly model?: { readonly fedBy: string; readonly input: string; readonly output: string };
}

/**
 * Puts the layers of models inside of a model into its own row: what the inner input fed is fed by what comes before,
 * and who read the model reads its last layer. Layers keep their names; where one is taken, the model's name is set
 * before it. Also gives the `outputs` of the whole, of which some may have been models.
 */
export function inlineModels(
  units: readonly NestedUnit[],
  outputs: readonly string[],
): { readonly units: readonly Unit[]; readonly outputs: readonly string[] } {
  const aliases = new Map<string, string>();
  const taken = new Set(units.map(({ name }) => name));
  const renamed = units.map((unit) => (unit.model ? withFreeNames(unit, taken) : unit));
  for (const { name, model } of renamed)
    if (model) aliases.set(name, model.output === model.input ? model.fedBy : model.output);
  const named = (name: string) => follow(aliases, name);
  return {
    outputs: outputs.map(named),
    units: renamed.map(({ name, layers, model }) => ({
      name,
      layers: layers
        .filter((layer) => layer.name !== model?.input)
        .map((layer) => ({
          ...layer,
          inputs: layer.inputs.map((input) => named(input === model?.input ? model.fedBy : input)),
        })),
    })),
  };
}

/** The name at the end of a chain of aliases; where they turn in a circle, one of those. */
function follow(aliases: ReadonlyMap<string, string>, name: string): string {
  let last = name;
  for (let steps = 0; steps < aliases.size; steps++) last = aliases.get(last) ?? last;
  return last;
}

function withFreeNames(unit: NestedUnit, taken: Set<string>): NestedUnit {
  const names = new Map<string, string>();
  for (const { name } of unit.layers) {
    const free = taken.has(name) ? `${unit.name}_${name}` : name;
    names.set(name, free);
    taken.add(free);
  }
  const renamed = (name: string) => names.get(name) ?? name;
  const withNewNames = <L extends Pick<Layer, "name" | "inputs">>(layer: L): L => ({
    ...layer,
    name: renamed(layer.name),
    inputs: layer.inputs.map(renamed),
  });
  const { model } = unit;
  return {
    ...unit,
    layers: unit.layers.map(withNewNames),
    ...(model ? { model: { ...model, input: renamed(model.input), output: renamed(model.output) } } : {}),
  };
}
