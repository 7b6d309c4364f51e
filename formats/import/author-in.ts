import { dateBegins } from './dates'

const opening =
  /^(?:(?:words|text|report|reported|written|story|analysis)\s+)?(?:by|von|por|par|di|door|av|text|author|autora?|auteur|texto|كتبه?|كتبت|بقلم|تقرير|إعداد|מאת|автор|текст)(?:\s*:\s*|\s+)/iu
const longestByline = 200

/** Who wrote it, out of a line such as "By Jane Doe, Beirut | 9 September 2019"; undefined where it is only a date. */
export function authorIn(line: string): string | undefined {
  const words = line.slice(0, longestByline).split('\n')[0]?.replace(opening, '') ?? ''
  const date = dateBegins(words)
  const beforeDate = date >= 0 ? words.slice(0, date) : words
  const name = (beforeDate.split(/\s+[|·•–—-]\s+|\.\s|\(|\bin\s+\p{Lu}/u)[0] ?? '').replace(/[\s,.|·–—-]+$/u, '').trim()
  const withoutPlace = name.replace(/,\s+\p{Lu}[\p{L}’'-]+$/u, '')
  return /\p{L}{2}/u.test(withoutPlace) && !/^(?:published|updated|posted|on)\b/i.test(withoutPlace)
    ? withoutPlace
    : undefined
}
