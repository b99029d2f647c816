import type { EvaluationJson } from "@coarse/core";
import { NotAnEvaluationError } from "../errors.ts";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isAbsentOr =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The first field that is not as it should be. */
function wrongField(value: object, checks: Readonly<Record<string, Check>>): string | undefined {
  const own = new Map<string, unknown>(Object.entries(value));
  return Object.keys(checks).find((field) => !checks[field]?.(own.get(field)));
}

const hasFields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && wrongField(value, checks) === undefined;

const isInterval: Check = (value) => isListOf(isNumber)(value) && Array.isArray(value) && value.length === 2;
const isBin = hasFields({
  low: isNumber,
  high: isNumber,
  images: isNumber,
  confidence: isNumber,
  accuracy: isNumber,
});

/** What the plots read of an evaluation; fields that they don't may be anything. */
const evaluationFields: Readonly<Record<string, Check>> = {
  rule: isText,
  images: isNumber,
  confusion: (value) =>
    hasFields({
      labels: isListOf(isText),
      counts: isListOf(isListOf(isNumber)),
      normalized: isListOf(isListOf(isNumber)),
    })(value),
  rules: (value) =>
    isObject(value) &&
    Object.values(value).every(hasFields({ accuracy: isNumber, interval: isInterval })) &&
    Object.keys(value).length > 0,
  predictions: isListOf(hasFields({ label: isText, predicted: isText, probabilities: isListOf(isNumber) })),
  calibration: isAbsentOr(
    hasFields({
      before: isNumber,
      after: isNumber,
      temperature: isNumber,
      reliability: hasFields({ before: isListOf(isBin), after: isListOf(isBin) }),
    }),
  ),
  other: isAbsentOr(
    hasFields({
      images: isNumber,
      curve: isAbsentOr(isListOf(hasFields({ coverage: isNumber, precision: isNumber, accuracy: isNumber }))),
    }),
  ),
};

/**
 * Reads what `coarse evaluate --format json` printed.
 *
 * @param text - The JSON.
 * @param source - Where it comes from, for the error.
 * @returns The evaluation.
 * @throws {NotAnEvaluationError}
 */
export function readEvaluation(text: string, source: string): EvaluationJson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NotAnEvaluationError(source, "it is no JSON");
  }
  if (!isObject(value)) throw new NotAnEvaluationError(source, "it is no JSON object");
  const wrong = wrongField(value, evaluationFields);
  if (wrong !== undefined) throw new NotAnEvaluationError(source, `its ${wrong} is not an evaluation's`);
  if (isEvaluation(value)) return value;
  throw new NotAnEvaluationError(source, "its confusion has not as many rows and columns as labels");
}

/** The fields are right: the matrix may still not fit its labels. */
function isEvaluation(value: object): value is EvaluationJson {
  if (!("confusion" in value) || !isObject(value.confusion)) return false;
  const { labels, counts, normalized } = { labels: [], counts: [], normalized: [], ...value.confusion };
  const fits = (rows: readonly (readonly number[])[]) =>
    rows.length === labels.length && rows.every((row) => row.length === labels.length);
  return labels.length > 0 && fits(counts) && fits(normalized);
}
