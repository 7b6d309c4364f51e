import { ClaimIndex } from '@/domain/claim/claim-index'
import type { Person } from '@/domain/person/person'
import { comparedRows } from '@/domain/version/compared-rows'
import { differencesIn } from '@/domain/version/differences'
import { renderCompared } from '@/editor/render-compared'
import type { Clock } from '../shell/moment'
import { Strip } from '../shell/strip'
import { CompareBar } from './compare-bar'
import type { ComparedArticle } from './compared-article'
import { ComparedClaims } from './compared-claims'
import { ComparedRow } from './compared-row'
import { ComparedViews } from './compared-views'
import { DifferenceWalk } from './difference-walk'
import { pairClaims } from './pair-claims'
import { VersionHead } from './version-head'
import { countWords, toldDifference } from './version-words'

const hints = [
  { commands: ['next-difference', 'previous-difference'], does: 'next, previous difference' },
  { commands: ['help'], does: 'all keys', isExtra: true },
] as const

const nothing = { from: '', to: '' }

/** Two versions side by side, word by word, with the claims of each. Read before any script runs. */
export function ComparePage({
  article,
  person,
  clock,
}: {
  readonly article: ComparedArticle
  readonly person: Pick<Person, 'name' | 'role'>
  readonly clock: Clock
}) {
  const { from, to, pieces, versions, language } = article
  const texts = { from: from.version.text, to: to.version.text }
  const { list, numbers } = differencesIn(pieces, texts.from, texts.to)
  const rows = comparedRows({ pieces, numbers, from: from.version.blocks, to: to.version.blocks })
  const drawn = renderCompared({
    from: { doc: from.version.doc, claims: new ClaimIndex(from.claims) },
    to: { doc: to.version.doc, claims: new ClaimIndex(to.claims) },
    ...{ pieces, numbers, rows },
  })
  const lang = language === 'und' ? undefined : language
  return (
    <div className="page compare">
      <a className="skip" href="#compared">
        Skip to the texts
      </a>
      <CompareBar article={article} person={person} />
      <main className="compare-sheet">
        <header className="compare-head">
          <h1>
            Version {from.version.number} and version {to.version.number}
          </h1>
          <p className="second">
            {article.title}. {countWords(list.length)}
            {list.length > 0 && '. Struck words went, framed words came, broken frames moved.'}
          </p>
          <ComparedViews />
        </header>
        <section id="compared" className="compared" aria-label="The two texts" tabIndex={-1}>
          <div className="compared-row heads">
            <VersionHead side="from" version={from.version} versions={versions} articleId={article.id} clock={clock} />
            <VersionHead side="to" version={to.version} versions={versions} articleId={article.id} clock={clock} />
          </div>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of two texts that never change.
            <ComparedRow key={at} row={row} drawn={drawn[at] ?? nothing} differences={list} lang={lang} />
          ))}
        </section>
        <ComparedClaims pairs={pairClaims(from.claims, to.claims)} from={from.version.number} to={to.version.number} />
        <DifferenceWalk told={list.map(difference => toldDifference(difference, texts))} />
      </main>
      <Strip hints={hints}>
        <span>{countWords(list.length)}</span>
      </Strip>
    </div>
  )
}
