/** A cell of the matrix, as positions among the labels. */
export interface ChosenCell {
  readonly label: number;
  readonly predicted: number;
}

const EVENT = "coarse-cell";

/** Tells whoever listens that a cell of the matrix was chosen. */
export function chooseCell(cell: ChosenCell): void {
  document.dispatchEvent(new CustomEvent<ChosenCell>(EVENT, { detail: cell }));
}

/** Calls `listen` for each chosen cell, until the returned function is called. */
export function onCellChosen(listen: (cell: ChosenCell) => void): () => void {
  const listener = (event: Event) => {
    if (event instanceof CustomEvent) listen(event.detail);
  };
  document.addEventListener(EVENT, listener);
  return () => document.removeEventListener(EVENT, listener);
}
