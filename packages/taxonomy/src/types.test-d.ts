import { expectTypeOf, test } from "vitest";
import {
  cat,
  crane05,
  domesticDog,
  type Imagenet1kHypernymName,
  imagenet1k,
  imagenet1kHypernyms,
} from "./index.ts";
import { synset } from "./synset.ts";
import type { Synset } from "./types.ts";

test("a constant's type names its synset", () => {
  expectTypeOf(cat).toEqualTypeOf<Synset<"cat.n.01">>();
  expectTypeOf(crane05).toEqualTypeOf<Synset<"crane.n.05">>();
  expectTypeOf(domesticDog).toEqualTypeOf<Synset<"dog.n.01">>();
});

test("a synset is never changed", () => {
  // @ts-expect-error the constants are shared by everybody who imports them
  cat.classIndices.push(1);
});

test("a row must begin with the name that its constant declares", () => {
  expectTypeOf(synset("cat.n.01 02121620 281")).toEqualTypeOf<Synset<"cat.n.01">>();
  // @ts-expect-error the row is the dog's
  expectTypeOf<Synset<"cat.n.01">>(synset("dog.n.01 02084071 151"));
});

test("the hypernyms' record has exactly the hypernyms' names", () => {
  expectTypeOf(imagenet1kHypernyms["dog.n.01"]).toEqualTypeOf<Synset>();
  expectTypeOf<"kat.n.01">().not.toExtend<Imagenet1kHypernymName>();
  // @ts-expect-error no such synset
  imagenet1kHypernyms["kat.n.01"];
});

test("what is looked up by a string from outside may not be there", () => {
  expectTypeOf(imagenet1k.synset("dog.n.01")).toEqualTypeOf<Synset | undefined>();
  expectTypeOf(imagenet1k.hypernyms["dog.n.01"]).toEqualTypeOf<Synset | undefined>();
});
