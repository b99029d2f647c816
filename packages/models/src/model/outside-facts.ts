import type { SayingLabels } from "../labels/meaning-of-outputs.ts";
import type { ConfigurationBeside } from "../preprocessing/configuration-beside.ts";
import type { SizeCandidate } from "../preprocessing/network-size.ts";
import type { WantedPreprocessing } from "../preprocessing/said-preprocessing.ts";

/** What is known of a model besides its file. */
export interface OutsideFacts {
  /** What the caller wants. */
  readonly wanted?: WantedPreprocessing | undefined;
  /** A configuration that lies with the model. */
  readonly beside?: ConfigurationBeside | undefined;
  /** What is said of its outputs, by the caller and beside the file. */
  readonly labels: Omit<SayingLabels, "metadata">;
  /** Sizes of its images, for a model that leaves them open and where nothing else says more. */
  readonly sizes: readonly SizeCandidate[];
}
