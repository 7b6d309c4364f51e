import { loadDemonstration } from '@/server/demonstration/load-demonstration'
import { clearDemonstration } from '@/server/desk/clear-demonstration'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'

export const DELETE = handle({
  summary: 'Takes the demonstration articles off the desk.',
  action: 'desk.clear_demonstration',
  run: async context => json(await clearDemonstration(context)),
})

export const POST = handle({
  summary: 'Puts the demonstration articles on the desk; where they are there already nothing changes.',
  action: 'article.import',
  run: async context => json(await loadDemonstration(context)),
})
