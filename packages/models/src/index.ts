export type { Json, Layer, LayerGraph, ModelInput, Preprocessing, Weight } from "./types.ts";
