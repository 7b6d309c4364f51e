import { describe, expect, it } from 'vitest'
import { exportReport, reportFormats } from '@/formats/export/export-report'
import { fileNameOf } from '@/formats/export/file-name'
import { inter, sourceSerif } from '@/formats/export/html/embedded-faces'
import { madeAt, smallArticle } from '../../builders/small-article'

describe('A report to take away', () => {
  // Changed on purpose? Look at the difference, then run with -u.
  it.each(reportFormats)('is, as %s, what it was', async format => {
    const { body } = exportReport(format, smallArticle, madeAt)
    const withoutFaces = body.replaceAll(sourceSerif, '…').replaceAll(inter, '…')
    await expect(withoutFaces).toMatchFileSnapshot(`../../golden/small-article.${format}.golden`)
  })

  it('has a name and a media type of its own', () => {
    expect(
      reportFormats
        .map(format => exportReport(format, smallArticle, madeAt))
        .map(({ fileName, mediaType }) => [fileName, mediaType]),
    ).toEqual([
      ['river-level-rises-again.html', 'text/html; charset=utf-8'],
      ['river-level-rises-again.json', 'application/json; charset=utf-8'],
      ['river-level-rises-again.jsonld', 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'],
      ['river-level-rises-again.csv', 'text/csv; charset=utf-8; header=present'],
    ])
  })

  it.each([
    ['Überschwemmung: „Alles“ fließt', 'uberschwemmung-alles-fliesst.csv'],
    ['../../etc/passwd\u0000', 'etc-passwd.csv'],
    ['الفيضان', 'report.csv'],
    ['', 'report.csv'],
    ['x'.repeat(500), `${'x'.repeat(60)}.csv`],
  ])('is named after its title, safely: %j', (title, name) => {
    expect(fileNameOf(title, 'csv')).toBe(name)
  })
})
