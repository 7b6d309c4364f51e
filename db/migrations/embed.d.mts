/** The text of embedded.ts as the migrations beside it make it. */
export function embedded(): string
