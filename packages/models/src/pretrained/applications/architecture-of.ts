import { UnknownArchitectureError } from "../../errors.ts";
import { applications } from "../../generated/applications.generated.ts";
import type { Topology } from "../../graph/topology.ts";
import { applicationTopology } from "./application-topology.ts";
import { findApplication } from "./find-application.ts";

/**
 * The layers that a file of weights at `path` is for: of the application named, else of the one whose weights Keras
 * distributes under that file name, else `undefined`. Throws `UnknownArchitectureError` where the one named is none.
 */
export async function architectureOf(path: string, named?: string): Promise<Topology | undefined> {
  const application = findApplication(named ?? path);
  if (application) return applicationTopology(application, path);
  if (named !== undefined)
    throw new UnknownArchitectureError(path, named, { known: Object.keys(applications) });
  return undefined;
}
