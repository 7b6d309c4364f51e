import { attributeOf, type HtmlElement } from './html-tree'

const quotedMail = 'the mail that was answered'
const quoteHead = 'the line over the mail that was answered'
const signature = 'the signature of a mail'

/** Why a part of a mail is no copy, in words for a person; undefined for everything else. */
export function mailPartOf(element: HtmlElement): string | undefined {
  const names = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`
  if (names.length > 1) {
    if (
      /(?:^|\s)(?:gmail_signature|moz-signature|ms-outlook-mobile-signature|apple-signature|protonmail_signature_block)/i.test(
        names,
      )
    ) {
      return signature
    }
    if (/(?:^|\s)signature(?:\s|$)/i.test(attributeOf(element, 'id'))) return signature
    if (/(?:^|\s)(?:gmail_attr|moz-cite-prefix)(?:\s|$)/i.test(names)) return quoteHead
    if (/(?:^|\s)(?:gmail_quote|yahoo_quoted|protonmail_quote|zmail_extra|divrplyfwdmsg|x_divrplyfwdmsg)/i.test(names))
      return quotedMail
  }
  const isCited = element.name === 'blockquote' && attributeOf(element, 'type').toLowerCase() === 'cite'
  return isCited ? quotedMail : undefined
}
