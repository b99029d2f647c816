import { type ApplicationName, loadPackedTopology } from "../../generated/applications.generated.ts";
import { readTopology, type Topology } from "../../graph/topology.ts";
import type { Application } from "../application.ts";
import { unpackTopology } from "./unpack-topology.ts";

/** The layers of an application as Keras builds it for its pretrained weights; `source` is named in errors. */
export async function applicationTopology(
  { name }: Application<ApplicationName>,
  source: string,
): Promise<Topology> {
  return readTopology(unpackTopology(await loadPackedTopology[name]()), source);
}
