import { describe, expect, it } from "vitest";
import { create } from "xmlbuilder2";
import { hostileEvaluation } from "../testing/hostile-evaluation.ts";
import { smallEvaluation } from "../testing/small-evaluation.ts";
import { evaluationJunit } from "./evaluation-junit.ts";

/** How often each element is there; throws where the text is not well-formed. */
function elementsIn(xml: string): Record<string, number> {
  const counts: Record<string, number> = {};
  create(xml).each(
    ({ node }) => {
      counts[node.nodeName] = (counts[node.nodeName] ?? 0) + 1;
    },
    false,
    true,
  );
  return counts;
}

describe("evaluationJunit", () => {
  it("has a case per photo, and a failure for each that is wrong", () => {
    const xml = evaluationJunit(smallEvaluation);
    expect(elementsIn(xml)).toMatchObject({ testsuite: 3, testcase: 5, failure: 1, skipped: 1 });
    expect(xml).toContain('<testsuite name="dog" tests="2" failures="1">');
    expect(xml).toContain('<failure message="expected dog, but got cat" type="prediction"/>');
  });

  it("lets the accuracy alone decide where a least one is given", () => {
    expect(elementsIn(evaluationJunit(smallEvaluation, { failUnder: 0.7 })).failure).toBeUndefined();
    const failed = evaluationJunit(smallEvaluation, { failUnder: 0.9 });
    expect(elementsIn(failed)).toMatchObject({ failure: 1 });
    expect(failed).toContain('message="accuracy 0.750, 95 % interval 0.300 to 0.950"');
  });

  it("stays well-formed whatever the names are", () => {
    const xml = evaluationJunit(hostileEvaluation);
    expect(elementsIn(xml)).toMatchObject({ testsuite: 2, testcase: 8, failure: 3 });
    expect(Object.keys(elementsIn(xml))).not.toContain("script");
    expect(xml.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u{ffff}\u{202e}]/u);
  });
});
