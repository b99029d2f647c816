/** JSON of `coarse evaluate`, as DESIGN section 6 has it. */
export interface EvaluationJson {
  readonly model: {
    readonly source: string;
    readonly labelSet: string;
    readonly engine: string;
    readonly preprocessing: { readonly decode: string };
  };
  readonly groups: readonly {
    readonly name: string;
    readonly synset?: string;
    readonly folder: string;
    readonly classes: readonly number[];
  }[];
  readonly select: string;
  readonly rule: string;
  readonly images: number;
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
  readonly decodedAccurately?: number;
  readonly accuracy: number;
  readonly interval: readonly [number, number];
  readonly confusion: ConfusionJson;
  readonly rules: Readonly<Record<string, RuleJson>>;
  readonly predictions: readonly {
    readonly file: string;
    readonly label: string;
    readonly predicted: string;
    readonly probabilities: readonly number[];
  }[];
  readonly seconds: number;
}

export interface ConfusionJson {
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
  readonly normalized: readonly (readonly number[])[];
}

export interface RuleJson {
  readonly accuracy: number;
  readonly interval: readonly [number, number];
  readonly confusion: ConfusionJson;
}
