import { addDefinitions } from "./definitions.ts";
import { imagenet1kDefinitions } from "./generated/imagenet-1k/definitions.generated.ts";

// In a browser, where each kilobyte is waited for, `loadTaxonomy` does this when it is called.
addDefinitions(imagenet1kDefinitions);

export * from "./index.ts";
