import { memo } from 'react'
import { type ImportBlock, textAs } from '../../domain/article/import-preview'
import { BlockText } from './block-text'
import type { Said } from './corrections'
import { DoubtQuestion } from './doubt-question'
import { itemNumber } from './item-number'
import { LanguageSelect } from './language-select'
import { RoleSelect } from './role-select'
import { roleWords } from './role-words'

/** One block: its role, its language where it has one of its own, its words. */
export const ImportBlockRow = memo(function ImportBlockRow({
  index,
  block,
  language,
  say,
}: {
  readonly index: number
  readonly block: ImportBlock
  readonly language: string
  readonly say: (index: number, says: Said) => void
}) {
  const { role, lang, dir, doubt } = block
  const text = textAs(block, role)
  const start = text.slice(0, 40)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw and read each paragraph as a form of its own.
    <div
      className="block"
      role="group"
      tabIndex={-1}
      aria-label={`${roleWords[role]}: ${start}`}
      data-block={index}
      data-role={role}
      data-level={role === 'heading' ? block.level : undefined}
      data-unsure={doubt ? '' : undefined}
      data-ordered={itemNumber(block) ? '' : undefined}
      data-depth={role === 'listItem' ? block.list?.depth : undefined}
    >
      <div className="role">
        <RoleSelect role={role} name={`Role of: ${start}`} onChoose={chosen => say(index, { role: chosen })} />
        {role !== 'residue' && (
          <LanguageSelect
            lang={lang}
            article={language}
            name={`Language of: ${start}`}
            onChoose={chosen => say(index, { lang: chosen })}
          />
        )}
      </div>
      <div className="text" lang={lang ?? (language === 'und' ? undefined : language)} dir={dir}>
        <BlockText block={block} text={text} />
        {role === 'residue' && (
          <small lang="en" dir="ltr">
            Set aside: {block.why}. It stays in the original.
          </small>
        )}
        {doubt && <DoubtQuestion doubt={doubt} onAnswer={answer => say(index, { role: answer })} />}
      </div>
    </div>
  )
})
