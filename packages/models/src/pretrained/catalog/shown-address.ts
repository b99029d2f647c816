/**
 * An address as it may be shown, logged and stored: `***` stands for the name and the password in it, and for what follows
 * a `?`, where tokens stand. Of a text that is no address, everything before an `@` may be a password.
 */
export function shownAddress(address: string): string {
  if (!address.includes("://") || !URL.canParse(address))
    return address.replace(/^((?:[a-z][a-z\d+.-]*:)?\/\/)?.*@/is, "$1***@").replace(/\?.*$/s, "?***");
  const { protocol, username, password, host, pathname, search } = new URL(address);
  const credentials = username || password ? "***@" : "";
  return `${protocol}//${credentials}${host}${pathname}${search && "?***"}`;
}
