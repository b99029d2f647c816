/** A file of weights that its makers keep on a server. */
export interface DistributedWeights {
  /** The name it has on the server and in the cache. */
  readonly fileName: string;
  readonly url: string;
  /** Absent where its makers publish none. */
  readonly hash?: FileHash;
}

/** What identifies the content of a file. */
export interface FileHash {
  readonly algorithm: "md5" | "sha256";
  /** In lower case. */
  readonly hex: string;
}

/** A pretrained network whose weights can be fetched. */
export interface DistributedModel {
  readonly name: string;
  /** How many numbers the weights are. */
  readonly parameterCount: number;
  readonly weights: DistributedWeights;
}
