import { create } from "@bufbuild/protobuf";
import type { OnnxGraph } from "./onnx-graph.ts";
import type { StringStringEntryProto } from "./protobuf/messages.ts";
import { EntrySchema, ModelSchema } from "./protobuf/schemas.ts";
import { withChanges } from "./protobuf/with-changes.ts";

/** What our files name as their producer. */
export const PRODUCER = "coarse";

/** The texts that a model carries about itself, by key. Where a key is there twice, the last one counts. */
export function readOnnxMetadata({ model }: OnnxGraph): Readonly<Record<string, string>> {
  return Object.fromEntries(model.metadataProps.map(({ key, value }) => [key, value]));
}

/** The same model with further texts about itself; one of a key that is there already takes its place. */
export function withOnnxMetadata(graph: OnnxGraph, metadata: Readonly<Record<string, string>>): OnnxGraph {
  const kept = graph.model.metadataProps.filter(({ key }) => !Object.hasOwn(metadata, key));
  const metadataProps = [...kept, ...metadataEntries(metadata)];
  return { ...graph, model: withChanges(ModelSchema, graph.model, { metadataProps }) };
}

/** Texts by key as the format holds them. */
export function metadataEntries(metadata: Readonly<Record<string, string>>): StringStringEntryProto[] {
  return Object.entries(metadata).map(([key, value]) => create(EntrySchema, { key, value }));
}
