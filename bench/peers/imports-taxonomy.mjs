// As a user writes it, in Node.
import "../../packages/taxonomy/dist/node/index.js";
