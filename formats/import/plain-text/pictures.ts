const agency =
  /\b(?:AFP|Reuters|REUTERS|Associated Press|AP(?: Photo)?|Getty(?: Images)?|GETTY(?: IMAGES)?|EPA|EPA-EFE|dpa|EFE|Shutterstock|Alamy|ANP|Keystone|imago|IMAGO|picture[ -]alliance|Xinhua|TASS|ANSA|PA (?:Media|Wire)|Anadolu|SANA|Bloomberg|Magnum|iStock|Unsplash|Wikimedia|Maxar|Planet Labs)\b/

const pictureWord =
  /^\W{0,2}(?:photo(?:graph(?:y|s|er)?|s)?|foto(?:s|graf[íi]a|graf)?|image|picture|bild(?:er)?|imagen|crédit(?: photo)?|cr[ée]dito|credits?|illustration|graphic|grafik|infographic|video|صورة|الصورة|фото)\b/iu

const rightsSign = /^(?:©|\(c\)\s)/i

// Words that speak of the picture beside them.
const pointing =
  /\((?:left|right|centre|center|l|r|top|bottom|above|below|pictured|archive|file)\b[^)]{0,30}\)|\b(?:pictured|file (?:photo|picture|image)|archive (?:photo|picture|image)|in this (?:photo|picture|image)|(?:photo|picture|image|map|chart) shows?|seen here|from left|left to right|archivfoto|symbolbild|im bild|imagen de archivo|foto de archivo|mapa que muestra|vista (?:de|del|aérea)|photo d'archives|vue d[eu]|من الأرشيف)\b/iu

const longestCredit = 200

/** "PHOTO/AFP – …", "© Jane Doe", "Jane Doe/Getty Images": whose picture it is. */
export function isCredit(text: string, endsSentence: boolean): boolean {
  if (text.length > longestCredit) return false
  if (rightsSign.test(text)) return true
  const word = pictureWord.exec(text)
  if (word) {
    const rest = text.slice(word[0].length)
    if (!/^\s*(?:[/:|©–—-]|by\b|courtesy\b|credit\b|von\b|de\b)/i.test(rest)) return false
    return agency.test(rest.slice(0, 40)) || rest.split(/\s+/).length <= 7
  }
  return !endsSentence && text.length <= 80 && isAgencyLine(text)
}

// "Jane Doe/AFP via Getty Images", "Reuters": nothing but names and an agency.
function isAgencyLine(text: string): boolean {
  if (!agency.test(text)) return false
  const words = text.match(/[\p{L}\p{M}’'.-]+/gu) ?? []
  return (
    words.length <= 8 &&
    words.every(word => /^\p{Lu}/u.test(word) || /^(?:via|and|for|by|dpa|imago|de|van|von)$/.test(word))
  )
}

/** Whether words speak of a picture: "pictured left", "file photo", or "Photo:" before a description. */
export function speaksOfPicture(text: string): boolean {
  return pointing.test(text) || (/^[^.:]{0,12}:/.test(text) && pictureWord.test(text))
}

// What may stand after a description: "(Jane Doe/Reuters)", "| AFP", "– Getty Images", ". EFE".
const afterDescription = [/\(([^()]{2,60})\)\.?$/, /[|–—]\s?([^()|–—.]{2,40})$/, /[.)]\s+([^.()]{2,40})\.?$/]

const creditAtEnd =
  /(?:^|[.,;|–—(]\s?)(?:photo(?:graph)?|foto|image|bild|credit|crédit)\s?(?:by|credit|de|von)?\s?[:/©]\s?[^:]{2,50}$/i

/** Whether a description of a picture ends in its credit: "…, 2021. Photo: AFP", "(Jane Doe/Reuters)". */
export function endsInCredit(text: string): boolean {
  const tail = text.slice(-70)
  if (creditAtEnd.test(tail)) return true
  return afterDescription.some(pattern => isAgencyLine(pattern.exec(tail)?.[1] ?? ''))
}
