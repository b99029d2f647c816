/** The notices that must go with code of a package whose licenses stand at the heads of its files. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A dependency of the project's that brings the text of the license along, which those files only name. */
const APACHE = new URL("../node_modules/typescript/LICENSE", import.meta.url);

/** A comment with what the files of a package say at their heads, and the license that they name. */
export function headerNotices(name) {
  const folder = join("node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".js"))
    .map(({ parentPath, name: file }) => readFileSync(join(parentPath, file), "utf8"));
  const heads = new Set(files.map(headOf).filter((head) => head.includes("Copyright")));
  if (heads.size === 0) throw new Error(`No file of ${name} begins with a copyright notice`);
  const notices = [
    `This file contains parts of ${name} ${version}, ${license.replace(/[()]/g, "")}.`,
    ...heads,
  ];
  const text = [...heads].some((head) => head.includes("Apache License"))
    ? [readFileSync(APACHE, "utf8")]
    : [];
  return `/*!\n${[...notices, ...text].map((notice) => notice.trim().replaceAll("*/", "* /")).join("\n\n")}\n*/`;
}

/** The comment lines that a file begins with, without their slashes. */
function headOf(code) {
  const lines = code.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^\/\/ ?/, ""))
    .join("\n");
}
