/** Sets of positions that are joined one by one (R. E. Tarjan, Journal of the ACM 22, 1975); at first each is alone. */
export class DisjointSets {
  readonly #parents: Int32Array;

  constructor(count: number) {
    this.#parents = Int32Array.from({ length: count }, (_, position) => position);
  }

  /** The lowest position of the set that a position is in. */
  find(position: number): number {
    const parents = this.#parents;
    let at = position;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      // halves the path, so that the next search is short
      parents[at] = parents[parent] ?? parent;
      at = parent;
    }
    return at;
  }

  /** Makes one set of the sets of two positions. */
  join(a: number, b: number): void {
    const [first, second] = [this.find(a), this.find(b)];
    this.#parents[Math.max(first, second)] = Math.min(first, second);
  }

  /** The sets of two positions and more; ascending, and in the order of their first positions. */
  groups(): readonly (readonly number[])[] {
    const byFirst = new Map<number, number[]>();
    for (const position of this.#parents.keys()) {
      const first = this.find(position);
      const group = byFirst.get(first);
      if (group) group.push(position);
      else byFirst.set(first, [position]);
    }
    return [...byFirst.values()].filter(({ length }) => length > 1);
  }
}
