// The command itself, cold. Arguments: model, folder.
const [model, folder] = process.argv.slice(2);
process.argv.splice(2, Number.POSITIVE_INFINITY, "evaluate", folder, "--model", model, "--format", "json");

const printed = [];
const { write } = process.stdout;
process.stdout.write = (text) => printed.push(text) > 0;
await import("../../packages/cli/dist/bin.js");
process.stdout.write = write;

const { images, seconds } = JSON.parse(printed.join(""));
const { user, system } = process.cpuUsage();
const cpuSeconds = (user + system) / 1e6;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ images, seconds, cpuSeconds, megabytes, top: [] }));
