/** What `describe_applications.py` prints of one application. */
export interface Application {
  readonly name: string;
  readonly module: string;
  readonly height: number;
  readonly width: number;
  readonly preprocessing: string;
  readonly parameterCount: number;
  readonly weights: { readonly fileName: string; readonly url: string; readonly hash?: string };
  /** Written on as it is. */
  readonly topology: unknown;
}
