import { languageChoices, languageName } from './language-words'
import { QuietSelect } from './quiet-select'

/** The language of a block, where it is not the article's. */
export function LanguageSelect({
  lang,
  article,
  name,
  onChoose,
}: {
  readonly lang?: string
  readonly article: string
  readonly name: string
  readonly onChoose: (lang: string | null) => void
}) {
  const same = `As the article: ${languageName(article)}`
  return (
    <QuietSelect
      name={name}
      value={lang ?? ''}
      shown={lang ? languageName(lang) : same}
      className={lang ? 'lang' : 'lang same'}
      isLazy={!lang}
      onChoose={value => onChoose(value === '' ? null : value)}
    >
      {() => (
        <>
          <option value="">{same}</option>
          {languageChoices(lang ? [lang] : [])
            .filter(({ tag }) => tag !== article)
            .map(({ tag, name: language }) => (
              <option key={tag} value={tag}>
                {language}
              </option>
            ))}
        </>
      )}
    </QuietSelect>
  )
}
