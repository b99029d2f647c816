/**
 * A package of ONNX Runtime as a program has imported it. Its own types ask for those of pages, which who runs in
 * Node.js need not have; what is in it is checked instead.
 */
export interface OnnxRuntimeLibrary {
  readonly InferenceSession: object;
  readonly Tensor: object;
}
