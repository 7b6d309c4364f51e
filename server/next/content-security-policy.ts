const isDevelopment = process.env.NODE_ENV === 'development'

/** What a page may load and do. Scripts carry a nonce of their request; nothing comes from another site. */
export function contentSecurityPolicy(nonce: string): string {
  const rules = {
    'default-src': "'self'",
    // Next.js evaluates code in development only, to rebuild what an error happened in.
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // Development serves style sheets as inline elements without a nonce.
    'style-src': isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': isDevelopment ? "'self' ws:" : "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  }
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
