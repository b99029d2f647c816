import { chooseCell } from "./cell-chosen.ts";

/** Steps in rows and columns. */
const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Makes the cells of the matrix choosable; one of them is in the order of Tab, the arrow keys lead to the others. */
export function watchMatrix(): void {
  const table = document.getElementById("matrix-table");
  if (!table) return;
  const cells = [...table.querySelectorAll<HTMLButtonElement>("button.cell")];
  for (const [place, cell] of cells.entries()) cell.tabIndex = place === 0 ? 0 : -1;
  table.addEventListener("click", ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLButtonElement>("button.cell") : null;
    if (!cell) return;
    chooseCell({ label: Number(cell.dataset.row), predicted: Number(cell.dataset.column) });
  });
  table.addEventListener("focusin", ({ target }) => {
    for (const cell of cells) cell.tabIndex = cell === target ? 0 : -1;
  });
  table.addEventListener("keydown", (event) => {
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (!step || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    nearestCell(event.target, { cells, step })?.focus();
  });
}

/** The next cell in a direction: in the same row or column where there is one, else the nearest one that way. */
function nearestCell(
  from: HTMLButtonElement,
  { cells, step: [down, right] }: { cells: readonly HTMLButtonElement[]; step: readonly [number, number] },
): HTMLButtonElement | undefined {
  const [row, column] = placeOf(from);
  const ranked = cells.flatMap((cell) => {
    const [ownRow, ownColumn] = placeOf(cell);
    const along = (ownRow - row) * down + (ownColumn - column) * right;
    const aside = Math.abs((ownRow - row) * right) + Math.abs((ownColumn - column) * down);
    return along > 0 ? [{ cell, cost: along + 100 * aside }] : [];
  });
  return ranked.sort((a, b) => a.cost - b.cost)[0]?.cell;
}

function placeOf({ dataset }: HTMLButtonElement): readonly [row: number, column: number] {
  return [Number(dataset.row), Number(dataset.column)];
}
