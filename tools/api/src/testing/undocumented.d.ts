/** Nothing said of what it takes. */
export declare function untold(first: string): number;

/**
 * Half of it.
 *
 * @param first - A text.
 * @returns A number.
 */
export declare function halfTold(first: string, second: string): number;

/**
 * All of it.
 *
 * @param options - Taken apart.
 */
export declare function told({ first }: { first: string }): void;
