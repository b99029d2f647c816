/** Gives each layer a name that nothing else has, from the wanted one. */
export type LayerNames = (wanted: string) => string;

/** Names that are not taken yet: the wanted one, or `wanted_2`, `wanted_3` … Each is given once. */
export function freeNames(taken: Iterable<string>): LayerNames {
  const used = new Set(taken);
  return (wanted) => {
    let name = wanted;
    for (let i = 2; used.has(name); i++) name = `${wanted}_${i}`;
    used.add(name);
    return name;
  };
}
