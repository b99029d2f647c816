import { expect, it } from "vitest";
import { userFolder } from "./terminal.ts";

const start = { npm_lifecycle_event: "start", npm_package_name: "@coarse/cli", INIT_CWD: "/home/ada/photos" };

it("is where the user stands when our own script moved the working directory", () => {
  expect(userFolder(start, "/coarse/packages/cli")).toBe("/home/ada/photos");
});

it("is the working directory in a script of somebody else's package", () => {
  expect(userFolder({ ...start, npm_package_name: "zoo" }, "/zoo")).toBe("/zoo");
});

it("is the working directory outside any script", () => {
  expect(userFolder({}, "/zoo")).toBe("/zoo");
});
