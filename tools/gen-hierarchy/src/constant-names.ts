import type { Covering, CoveringSynset } from "./covering.ts";
import type { KnownWords, WordSenses } from "./known-words.ts";

/** Words that JavaScript keeps for itself and that some synset is called: `switch`. */
const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** The constants of one label set. */
export interface ConstantNames {
  /** The name of each synset's constant, by synset name. */
  readonly primary: ReadonlyMap<string, string>;
  /** Further names for the same constant, by alias: `domesticDog` to `dog`. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** `jack-o'-lantern` to `jackOLantern`. */
function camelCase(word: string): string {
  const parts = word
    .replaceAll("'", "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return parts.map((part, i) => (i === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1))).join("");
}

function isIdentifier(name: string): boolean {
  return /^[a-z]/.test(name) && !reserved.has(name);
}

/**
 * The one synset that a word stands for: its first noun sense where that is in the label set, else the only one that is.
 * Undefined where several others are.
 */
function meaning(senses: WordSenses): string | undefined {
  const [first] = senses.covered;
  return first && (first.rank === 1 || senses.covered.length === 1) ? first.synset : undefined;
}

/** The identifiers that words without ambiguity give, and their synsets. One that two words claim for two synsets is left out. */
function namesFromWords(words: KnownWords["words"]): Map<string, string> {
  const claims = new Map<string, Set<string | undefined>>();
  for (const [word, senses] of words) {
    const name = camelCase(word);
    if (isIdentifier(name)) claims.set(name, (claims.get(name) ?? new Set()).add(meaning(senses)));
  }
  return new Map(
    [...claims].flatMap(([name, [synset, ...others]]) =>
      synset && others.length === 0 ? [[name, synset] as const] : [],
    ),
  );
}

/** `crane05` for `crane.n.05`. */
function numberedName(synset: CoveringSynset): string {
  return `${camelCase(synset.lemma)}${synset.sense}`;
}

/**
 * Names a constant for each synset after its first lemma (`cat`), or after lemma and sense number (`crane05`) where that
 * word stands for another synset, for none, or is JavaScript's own. Its other unambiguous words become aliases.
 */
export function constantNames(covering: Covering, words: KnownWords["words"]): ConstantNames {
  const byWord = namesFromWords(words);
  const primary = new Map(
    covering.synsets.map((synset) => {
      const name = camelCase(synset.lemma);
      return [synset.name, byWord.get(name) === synset.name ? name : numberedName(synset)];
    }),
  );
  const taken = new Set(primary.values());
  const aliases = [...byWord].flatMap(([alias, synset]) =>
    taken.has(alias) ? [] : [[alias, primary.get(synset) ?? ""] as const],
  );
  if (taken.size !== primary.size) throw new Error("Two synsets got the same constant: change numberedName");
  return { primary, aliases: new Map(aliases.sort()) };
}
