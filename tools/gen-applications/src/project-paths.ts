import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");

/** Where the generated files lie. */
export const generatedFolder: string = join(root, "packages/models/src/generated");

/** The Python that has the pinned Keras. */
export const python: string = join(root, ".venv/bin/python");

/** What the project pins for Python. */
export const requirements: string = join(root, "tools/reference/requirements.txt");
