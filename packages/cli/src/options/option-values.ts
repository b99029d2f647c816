import { findRule, type Rule } from "@coarse/core";
import { allImageExtensions } from "@coarse/data/internal";
import { InvalidArgumentError } from "commander";

/** A whole number of at least 1. */
export function positiveInteger(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || !Number.isSafeInteger(value))
    throw new InvalidArgumentError("Give a whole number of at least 1");
  return value;
}

/** A whole number from 1 to a bound beyond which no machine has enough memory or threads. */
export function integerUpTo(most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < 1 || value > most)
      throw new InvalidArgumentError(`Give a whole number from 1 to ${most}`);
    return value;
  };
}

/** Whole numbers separated by commas. */
export function integers(text: string): readonly number[] {
  const parts = text.split(",").map((part) => part.trim());
  if (!parts.every((part) => /^\d+$/.test(part)))
    throw new InvalidArgumentError("Give class indices separated by commas, such as 283,248");
  return parts.map(Number);
}

/** A rule by its name, `prototypes:3` among them; another name is an error that lists them. */
export function ruleName(text: string): Rule {
  return findRule(text).name;
}

/** Several of them, separated by commas. */
export function ruleList(text: string): readonly Rule[] {
  return text.split(",").map((name) => ruleName(name.trim()));
}

/** A share from 0 to 1. */
export function share(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError("Give a number from 0 to 1");
  return value;
}

/** A number above 0 and below 1. */
export function fraction(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value < 1)) throw new InvalidArgumentError("Give a number above 0 and below 1");
  return value;
}

/** A whole number from 0 to 2³² - 1. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value >= 2 ** 32)
    throw new InvalidArgumentError("Give a whole number from 0 to 4294967295");
  return value;
}

/** Names separated by commas. */
export function nameList(text: string): readonly string[] {
  const names = text.split(",").map((name) => name.trim());
  if (names.includes("")) throw new InvalidArgumentError("Give names separated by commas, such as cat,dog");
  return names;
}

/** Endings separated by commas, with a dot or without: `jpg,.webp`; `all` for everything that can be decoded. */
export function extensionList(text: string): readonly string[] {
  if (text === "all") return allImageExtensions;
  return nameList(text).map((name) => (name.startsWith(".") ? name : `.${name}`));
}

/** A number above 0. */
export function positiveNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value > 0 && Number.isFinite(value)))
    throw new InvalidArgumentError("Give a number above 0");
  return value;
}
