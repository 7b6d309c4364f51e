/**
 * Text for a cell that no spreadsheet takes for a formula: an apostrophe goes before =, +, -, @ and their full-width
 * forms, and before a tab or return, at the beginning of the cell and after anything that a program set to another
 * separator may take for the end of one. Spec: report R60–R62 (after OWASP, CSV Injection).
 */
export function formulaSafe(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^([\s"'`\p{Cf}]*)([=+\-@＝＋－＠−﹢﹣﹦﹫])/u, "'$1$2")
    .replace(/^([\t\r\n])/, "'$1")
    .replace(/([,;|\t\n])([ \u00A0"']*)([=+\-@＝＋－＠−﹢﹣﹦﹫])/gu, "$1$2'$3")
}
