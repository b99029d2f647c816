/** Version of this package, as written into the models it makes: a page has no package.json to read it from. */
export const VERSION = "0.1.0";
