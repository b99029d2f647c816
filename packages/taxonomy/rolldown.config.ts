import { defineConfig, type RolldownOptions } from "rolldown";

/** The package for Node in one file: there is no tree to shake, and an import takes half the time. */
const options: RolldownOptions = defineConfig({
  input: { index: "src/index.node.ts" },
  platform: "node",
  // `loadTaxonomy` imports tables on request that are there from the start in Node
  checks: { ineffectiveDynamicImport: false },
  output: {
    dir: "dist/node",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    comments: { annotation: true, jsdoc: false, legal: true },
  },
});
export default options;
