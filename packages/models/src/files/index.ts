export { UnwritablePathError } from "../errors.ts";
export { checkOutput, type OutputRules } from "./check-output.ts";
export { InputAsOutputError } from "./errors.ts";
export { filesOfModel, weightFilesOf } from "./files-of-model.ts";
export { descriptorPlace, identityOf, type Place, placeOf } from "./place.ts";
export { type WriteOptions, writeOutput } from "./write-output.ts";
