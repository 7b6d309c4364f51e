import { type OpenDesk, openDesk } from '@/db/open-desk'
import { newDeskFolder } from './desk-folder'
import { whenOver } from './when-over'

/** A fresh migrated desk for a test file or a test; it is closed and removed when they are over. */
export function aDesk(): OpenDesk & { readonly folder: string } {
  const { folder, remove } = newDeskFolder()
  const desk = openDesk({ folder })
  whenOver(() => {
    desk.close()
    remove()
  })
  return { ...desk, folder }
}
