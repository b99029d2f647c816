import { project } from "@coarse/testing";
import type { CommittedFiles } from "../committed-files.ts";
import { shippedComponents } from "./components.ts";
import { licenseOf } from "./reviewed.ts";

const introduction = `# Licenses of what comes along

Written by \`pnpm third-party\` from the lockfile. Coarse itself is MIT (\`LICENSE\`); its tables are made from WordNet 3.0 (\`packages/taxonomy/WORDNET-LICENSE\`). The published packages hold no code but their own, save the script of the report's page (\`@coarse/report\`, \`dist/browser/main.js\`), which has preact and @tanstack/virtual-core in it, both MIT, and \`dist/protobuf.js\` of \`@coarse/models\`, which is what that uses of @bufbuild/protobuf, Apache-2.0 and BSD-3-Clause; with their notices at their heads. Of ONNX Runtime, MIT, they hold its WebAssembly build (\`dist/onnxruntime-web\` of \`@coarse/runtime\`) and its library for each platform (\`@coarse/onnxruntime-linux-x64\` and its like), with the license beside. \`dist/jpeg-turbo\` of \`@coarse/data\` holds the binaries of @julusian/jpeg-turbo, Apache-2.0, with libjpeg-turbo in them, IJG, BSD-3-Clause and Zlib: this software is based in part on the work of the Independent JPEG Group. Their licenses lie beside them. These are the packages that are installed with them. Those of sharp and ffi-rs exist once for each platform, and one or two of them are installed.`;

/** The committed list of all that is installed with the published packages: name, version, license. */
export function licenseFiles(): CommittedFiles {
  const rows = shippedComponents().map(
    (component) => `| ${component.name} | ${component.version} | ${licenseOf(component)} |`,
  );
  const table = ["| package | version | license |", "|---|---|---|", ...rows].join("\n");
  return new Map([[project("THIRD-PARTY-LICENSES.md"), `${introduction}\n\n${table}\n`]]);
}
