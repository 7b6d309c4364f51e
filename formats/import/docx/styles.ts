import type { ImportRole } from '@/domain/article/import-preview'
import { attribute } from './xml/tokens'
import { childOf, childrenOf, isOn, valueAt, xmlTree } from './xml/tree'

/** What a paragraph or character style says about the words set in it, its parents' word included. */
export interface Style {
  readonly name: string
  readonly role?: ImportRole
  /** Of a heading, from 1. */
  readonly level?: number
  readonly numId?: string
  readonly numLevel?: number
  readonly isBold?: true
  readonly isItalic?: true
  readonly isCode?: true
}

export type Styles = ReadonlyMap<string, Style>

interface Named {
  readonly id: string
  readonly name: string
  readonly parent?: string
  readonly outline?: string
  readonly numId?: string
  readonly numLevel?: string
  readonly isBold: boolean
  readonly isItalic: boolean
}

// Word names its own styles in English whatever the language shown; other programs write what they show.
const headingName =
  /^(?:heading|überschrift|titre|título|titulo|titolo|encabezado|intestazione|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|başlık|заголовок|标题|標題|見出し|제목|عنوان|כותרת)\s*([1-9])$/iu
const roleNames: readonly (readonly [RegExp, ImportRole])[] = [
  [
    /^(?:title|titel|titre|título|titulo|titolo|название|标题|標題|表題|제목|العنوان|article title|headline)$/iu,
    'title',
  ],
  [
    /^(?:subtitle|untertitel|sous-titre|subtítulo|sottotitolo|ondertitel|standfirst|deck|dek|lead|lede|vorspann|chapeau|entradilla)$/iu,
    'standfirst',
  ],
  [/^(?:caption|beschriftung|bildunterschrift|légende|leyenda|epígrafe|didascalia|bijschrift)$/iu, 'caption'],
  [/^(?:quote|intense quote|block text|zitat|intensives zitat|citation|cita|citazione|citaat|blockquote)$/iu, 'quote'],
  [/^(?:byline|author|autor|auteur|autore|verfasser)$/iu, 'byline'],
  [/^(?:credit|photo credit|bildnachweis|crédit)$/iu, 'credit'],
  [/^(?:footnote text|endnote text|fußnotentext|note de bas de page)$/iu, 'footnote'],
]
const codeName = /^(?:html code|source code|source text|verbatim char|code)$/i

// A style may name a parent that names it back.
const longestLine = 20

/** The styles of a Word file by their id. Spec: documents D9. */
export function readStyles(xml: string | undefined): Styles {
  const named = childrenOf(xmlTree(xml), 'w:style').map((style): Named => {
    const name = valueAt(style, 'w:name') ?? ''
    return {
      id: attribute(style.raw, 'styleId') ?? name,
      name,
      parent: valueAt(style, 'w:basedOn'),
      outline: valueAt(style, 'w:pPr', 'w:outlineLvl'),
      numId: valueAt(style, 'w:pPr', 'w:numPr', 'w:numId'),
      numLevel: valueAt(style, 'w:pPr', 'w:numPr', 'w:ilvl'),
      isBold: isOn(childOf(style, 'w:rPr'), 'w:b'),
      isItalic: isOn(childOf(style, 'w:rPr'), 'w:i'),
    }
  })
  const byId = new Map(named.map(style => [style.id, style]))
  return new Map(named.map(style => [style.id, styleOf(lineOf(style, byId))]))
}

function lineOf(style: Named, byId: ReadonlyMap<string, Named>): readonly Named[] {
  const line: Named[] = []
  for (let next: Named | undefined = style; next && line.length < longestLine; next = byId.get(next.parent ?? '')) {
    line.push(next)
  }
  return line
}

// The nearest of the line that says something has its say.
function styleOf(line: readonly Named[]): Style {
  const numbered = line.find(style => style.numId !== undefined)
  const role = line.map(roleOf).find(found => found !== undefined)
  return {
    name: line[0]?.name ?? '',
    ...role,
    ...(numbered?.numId ? { numId: numbered.numId, numLevel: Number(numbered.numLevel ?? 0) } : {}),
    ...(line.some(style => style.isBold) ? { isBold: true } : {}),
    ...(line.some(style => style.isItalic) ? { isItalic: true } : {}),
    ...(line.some(style => codeName.test(style.name)) ? { isCode: true } : {}),
  }
}

function roleOf({ name, outline }: Named): Pick<Style, 'role' | 'level'> | undefined {
  const heading = headingName.exec(name)?.[1]
  if (heading) return { role: 'heading', level: Number(heading) }
  const role = roleNames.find(([pattern]) => pattern.test(name))?.[1]
  if (role) return { role }
  return outline !== undefined && Number(outline) < 9 ? { role: 'heading', level: Number(outline) + 1 } : undefined
}
