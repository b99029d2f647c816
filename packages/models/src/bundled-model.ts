import { fileURLToPath } from "node:url";

/**
 * Path of the classifier that comes with this package: 242 things that emoji show (`emoji-242`), trained on such
 * drawings, 64 × 64 pixels. It is there to try things out on drawings; for photos take a pretrained one.
 */
export const bundledModel: string = fileURLToPath(new URL("../bundled/model.json", import.meta.url));
