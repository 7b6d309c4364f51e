export function matchQuote(
  text: string,
  quote: { readonly exact: string; readonly prefix: string; readonly suffix: string; readonly start: number },
): { readonly start: number; readonly end: number; readonly score: number } | undefined
