import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const folder = resolve(process.env.TICKMARK_ARTICLES ?? '../shared/articles')

/** The articles that the desk was made for. They are not part of the project. */
export const userArticles = {
  bukamal: articleFile('bukamal-air-strikes-2019.txt'),
  strikes: articleFile('us-strikes-syria-2021.txt'),
} as const

export interface ArticleFile {
  readonly path: string
  readonly text: () => string
}

function articleFile(name: string): ArticleFile {
  const path = resolve(folder, name)
  return {
    path,
    text: () => {
      if (!existsSync(path)) {
        throw new Error(`${path} is not there. Set TICKMARK_ARTICLES to the folder that holds the two articles.`)
      }
      return readFileSync(path, 'utf8')
    },
  }
}
