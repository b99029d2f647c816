import { CoarseInputError } from "@coarse/core";

/** What is to be written would take the place of something that is read. */
export class InputAsOutputError extends CoarseInputError {
  override readonly name = "InputAsOutputError";
  readonly path: string;

  constructor(path: string) {
    super(`Won't write ${path}, which is read itself: give another path, since no input is ever replaced`);
    this.path = path;
  }
}
