import { clearDemonstration } from '@/server/desk/clear-demonstration'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'

export const DELETE = handle({
  summary: 'Takes the demonstration articles off the desk.',
  action: 'desk.clear_demonstration',
  run: async context => json(await clearDemonstration(context)),
})
