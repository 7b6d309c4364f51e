/** `path` where it is an address of this desk, else the desk page: nobody is led to another site after signing in. */
export function localPath(path: string | null | undefined): string {
  const here = 'http://desk.invalid'
  if (!path?.startsWith('/') || /[\\\p{Cc}]/u.test(path) || !URL.canParse(path, here)) return '/'
  const { origin, pathname, search, hash } = new URL(path, here)
  // Resolving dots may leave two slashes in front (`/..//other.example`), which a browser reads as another host.
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : '/'
}
