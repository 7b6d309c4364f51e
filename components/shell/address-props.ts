/** What Next.js gives a page that reads its query. Anything may stand there, also several times. */
export interface AddressProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}
