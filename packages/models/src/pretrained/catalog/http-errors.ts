/** A server led from `https:` to `http:`. */
export class InsecureRedirectError extends Error {
  override readonly name = "InsecureRedirectError";
}

/** A server led on and on. */
export class TooManyRedirectsError extends Error {
  override readonly name = "TooManyRedirectsError";
}

/** Nothing came for longer than one waits. */
export class SilentServerError extends Error {
  override readonly name = "SilentServerError";
}

/** A proxy opens no tunnel. */
export class ProxyRefusalError extends Error {
  override readonly name = "ProxyRefusalError";
  readonly status: number;

  constructor(status: number) {
    super(`The proxy answers ${status}`);
    this.status = status;
  }
}
