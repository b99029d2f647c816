import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { hostileEvaluation, hostileNames } from "../testing/hostile-evaluation.ts";
import { smallEvaluation } from "../testing/small-evaluation.ts";
import { evaluationCsv } from "./evaluation-csv.ts";

/** The rows as Python's csv module reads them. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const script =
    "import csv,io,json,sys; csv.field_size_limit(10**7); sys.stdin.reconfigure(encoding='utf-8',newline=''); print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.read(), newline=''), strict=True))))";
  return JSON.parse(
    execFileSync("python3", ["-c", script], { input: csv, encoding: "utf8", maxBuffer: 2 ** 26 }),
  );
}

it("has a row per photo, with CR LF as RFC 4180 wants it", () => {
  const lines = evaluationCsv(smallEvaluation).split("\r\n");
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/^file,label,predicted,correct,confidence,p cat,p dog,fine 1,fine 1 p,fine 2,/);
  expect(lines[4]).toBe("Dog/2.jpg,dog,cat,false,0.7,0.7,0.3,tabby,0.5,Chihuahua,0.25,,,,,,");
  expect(lines[5]).toBe("");
});

it("gives another program back every name, and none that a spreadsheet would run", () => {
  const rows = rowsOf(evaluationCsv(hostileEvaluation));
  expect(rows).toHaveLength(1 + Object.keys(hostileNames).length);
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  const files = rows.slice(1).map(([file]) => file);
  expect(files).toContain(hostileNames.file);
  expect(files).toContain(`'${hostileNames.formula}`);
  expect(rows.flat().filter((field) => /^[=+@\t\r]|^-(?!\d)/.test(field))).toEqual([]);
});
