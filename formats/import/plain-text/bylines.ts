import type { Facts } from './facts'

const longestByline = 160

const opening =
  /^(?:(?:words|text|reporting|report|reported|written|story|analysis|compiled|updated|published|posted)\s+)?(?:by|von|por|par|di|door|av)\s+(?:\p{Lu}|\p{Lo})/iu
const label =
  /^(?:author|autor|auteur|text|published|updated|last (?:updated|modified)|posted|veröffentlicht|publicado|publié|stand)\b[^.!?]{0,12}[:\s]/i
// Languages without capitals, or with a colon after the word.
const written =
  /^(?:author|autor|autora|auteur|text|texto|von|por|par|كتبه?|كتبت|بقلم|تقرير|إعداد|מאת|автор|текст)\s*:\s*\S|^(?:بقلم|מאת)\s+\S/iu
const wireCredit = /^\(?(?:additional )?(?:reporting|writing|editing|compiled) by\s+\p{Lu}/iu
const names =
  /^\p{Lu}[\p{L}\p{M}’'.-]+(?: (?:de|del|van|von|der|den|la|le|el|al|bin|ibn|da|dos|di|du|\p{Lu}[\p{L}\p{M}’'.-]*)){1,4}(?:(?:,| and| y| und| et| &) \p{Lu}[\p{L}\p{M}’' -]+){0,3}[,.]?$/u

/** "Source: the central bank" at the foot of a text or table. */
export const sourceLine = /^(?:sources?|quellen?|fuentes?|fonti?|bron(?:nen)?|المصدر|المصادر|источники?)\s?:\s/iu

/** How much a line reads like the author's or the date's line, and why. 0 where it does not. */
export function bylineWeight(facts: Facts): { readonly weight: number; readonly why: string } {
  const text = facts.head
  if (facts.length > longestByline || facts.isVerse || sourceLine.test(text)) return { weight: 0, why: '' }
  if (opening.test(text) && beginsWithName(text)) return { weight: 5, why: 'it names who wrote it' }
  if (written.test(text) && facts.words <= 8) return { weight: 5, why: 'it names who wrote it' }
  if (label.test(text) && facts.isDated) return { weight: 5, why: 'it says when it was published' }
  if (facts.isDated && isMostlyDate(facts)) return { weight: 4.5, why: 'it is a date' }
  if (facts.isDated && facts.words <= 14 && /^\p{Lu}[\p{L}’'.-]+ \p{Lu}/u.test(text) && facts.sentences <= 1) {
    return { weight: 4.5, why: 'a name and a date' }
  }
  if (facts.length <= 60 && names.test(text)) return { weight: 1.5, why: 'it reads like a name' }
  return { weight: 0, why: '' }
}

/** "(Reporting by …; Editing by …)" at the end of wire copy. */
export function isWireCredit(text: string): boolean {
  return wireCredit.test(text)
}

// "By Jane Doe", not "By Monday the town was empty": the words after it are names, and few.
function beginsWithName(text: string): boolean {
  const words = text.split(/\s+/)
  const capitalised = words.filter(word => /^[\p{Lu}\p{Lo}\d|·•–—&(-]/u.test(word)).length
  return words.length <= 18 && capitalised >= words.length * 0.6
}

function isMostlyDate(facts: Facts): boolean {
  return facts.words <= 8 && !/\b(?:is|was|are|were|has|had|will)\b/i.test(facts.head) && !/^\d+[.)] /.test(facts.head)
}
