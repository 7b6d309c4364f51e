import type { ImportPreview } from '../../domain/article/import-preview'
import { sizeWords } from './size-words'

/** That the bytes are kept as they came: how many, and their hash. */
export function OriginalLine({ original }: { readonly original: ImportPreview['original'] }) {
  const { sha256, size, fileName, url } = original
  const grouped = `${sha256.slice(0, 4)} ${sha256.slice(4, 8)} … ${sha256.slice(-4)}`
  return (
    <p className="plainly">
      The original {url ? 'page' : fileName ? 'file' : 'text'} is kept as it came: {sizeWords(size)},{' '}
      <span className="hash" title={sha256}>
        sha256 {grouped}
      </span>
    </p>
  )
}
