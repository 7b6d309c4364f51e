import { DomainError } from '@/domain/errors'
import { handleOpen } from '@/server/next/handle'

const nowhere = handleOpen({
  summary: 'Every other address: there is nothing there.',
  action: null,
  run: async () => {
    throw new DomainError('not_found', 'The API has no such address. See /api/v1/openapi.json for those it has.')
  },
})

export { nowhere as DELETE, nowhere as GET, nowhere as PATCH, nowhere as POST, nowhere as PUT }
