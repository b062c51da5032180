/** Raised with every parser that reads something else from the same file. A stored posting tells which one read it. */
export const parserVersion = 2
