import { readFileSync } from "node:fs";
import { project, sourcesOf } from "@coarse/testing";

/** A piece of code behind `@example` in a comment. */
export interface Example {
  /** `core/parseGroups` */
  readonly name: string;
  readonly code: string;
}

/** A comment, and the name of what is exported right behind it. */
const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:async )?(?:function\*?|const|class) (\w+)/g;
const EXAMPLE = /@example\n```ts\n([\s\S]*?)\n```/g;

/** The examples in the comments of a package's sources. */
export function readExamples(name: string): readonly Example[] {
  return sourcesOf(name).flatMap(({ path }) =>
    examplesIn(readFileSync(project(`packages/${name}/src/${path}`), "utf8")).map(({ symbol, code }) => ({
      name: `${name}/${symbol}`,
      code,
    })),
  );
}

/** The examples in a source text, with the names that they belong to. */
export function examplesIn(source: string): readonly { readonly symbol: string; readonly code: string }[] {
  return [...source.matchAll(DOCUMENTED)].flatMap(([, comment = "", symbol = ""]) => {
    const text = comment.replaceAll("\r", "").replaceAll(/^ *\* ?/gm, "");
    return [...text.matchAll(EXAMPLE)].map(([, code = ""]) => ({ symbol, code }));
  });
}
