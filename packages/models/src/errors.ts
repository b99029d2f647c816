/** A file that is no classifier file of its format: truncated, garbage, or without what the format demands. */
export class InvalidModelFileError extends Error {
  override readonly name = "InvalidModelFileError";
  /** What is wrong, without the file's name. */
  readonly reason: string;

  constructor(reason: string, options?: ErrorOptions) {
    super(`Not a model file that can be read: ${reason}`, options);
    this.reason = reason;
  }
}

/** A model whose last linear layer can't be found or can't be replaced: it is no classifier, or of an unknown form. */
export class UnsupportedHeadError extends Error {
  override readonly name = "UnsupportedHeadError";
  /** Why, without the file's name. */
  readonly reason: string;

  constructor(reason: string) {
    super(
      `Not a classifier that can be made coarse: ${reason}; give a model that ends in a Dense layer or a 1×1 convolution, with or without softmax`,
    );
    this.reason = reason;
  }
}

/** A layer that can't be converted. */
export class UnsupportedLayerError extends Error {
  override readonly name = "UnsupportedLayerError";
  readonly layer: string;
  readonly className: string;
  /** The class names that can be converted. */
  readonly supported: readonly string[];

  constructor(
    layer: { readonly name: string; readonly className: string },
    options: { readonly supported: readonly string[]; readonly reason?: string },
  ) {
    const reason = options.reason ?? "its class is unknown here";
    super(
      `Can't convert layer ${layer.name} of class ${layer.className}: ${reason}; supported are ${options.supported.join(", ")}`,
    );
    this.layer = layer.name;
    this.className = layer.className;
    this.supported = options.supported;
  }
}
