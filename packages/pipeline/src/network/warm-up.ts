import { setImmediate } from "node:timers/promises";
import { prepareDecoder } from "@coarse/data/internal";
import type { EngineName } from "@coarse/runtime";
import { prepareEngine } from "@coarse/runtime/internal";
import { loadTaxonomy } from "@coarse/taxonomy";

/** Of nearly all models. */
const LIKELY_LABELS = "imagenet-1k";

/**
 * Loads and makes what is needed for photos whatever the model, and most likely for its classes, for who has to wait for
 * the model meanwhile. What goes wrong shows when it is needed.
 */
export async function warmUp(engine: EngineName): Promise<void> {
  try {
    await prepareDecoder();
    // photos whose size is known are begun first
    await setImmediate();
    const taxonomy = await loadTaxonomy(LIKELY_LABELS);
    // the table of words is made when it is first looked into
    taxonomy.senses("");
    await setImmediate();
    await prepareEngine(engine);
  } catch {
    // whoever needs it gets the error
  }
}
