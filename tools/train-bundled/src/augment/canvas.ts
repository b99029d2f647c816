/** Side of the network's input. */
export const side = 64;

/** Number of pixels of the network's input. */
export const pixelCount: number = side * side;
