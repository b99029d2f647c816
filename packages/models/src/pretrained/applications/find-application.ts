import { type ApplicationName, applications } from "../../generated/applications.generated.ts";
import { baseName } from "../../paths.ts";
import type { Application } from "../application.ts";

/**
 * The application of that name, however it is written (`MobileNetV2`, `mobilenet_v2`, `mobilenet-v2`), or the one
 * whose weights Keras distributes in a file of that name, wherever it lies. `undefined` where there is none.
 *
 * @param name - Of a network, or of a file of weights.
 * @returns Its input, its preprocessing and where its weights are.
 */
export function findApplication(name: string): Application<ApplicationName> | undefined {
  const all = Object.values(applications);
  const fileName = baseName(name);
  return (
    all.find((application) => plain(application.name) === plain(name)) ??
    all.find(({ weights }) => [weights.fileName, baseName(weights.url)].includes(fileName))
  );
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]/g, "");
}
