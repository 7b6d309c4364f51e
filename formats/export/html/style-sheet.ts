import { raw } from 'hono/html'
import { inter, sourceSerif } from './embedded-faces'
import { printStyle } from './print-style'
import { screenStyle } from './screen-style'
import { tokens } from './tokens'

// The characters that the embedded subsets hold; others come from the reader's system.
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'

const faces = `
@font-face { font-family: 'Source Serif 4 Variable'; font-style: normal; font-display: swap; font-weight: 200 900; src: url(data:font/woff2;base64,${sourceSerif}) format('woff2'); unicode-range: ${latin}; }
@font-face { font-family: 'Inter Variable'; font-style: normal; font-display: swap; font-weight: 100 900; src: url(data:font/woff2;base64,${inter}) format('woff2'); unicode-range: ${latin}; }
`

/** Everything a report looks like, faces included, so that it needs nothing but itself. Spec: report R15–R17. */
export const styleSheet = raw(`${tokens}${screenStyle}${printStyle}${faces}`)
