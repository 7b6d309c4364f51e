import { afterAll } from 'vitest'
import { type OpenDesk, openDesk } from '@/db/open-desk'
import { newDeskFolder } from './desk-folder'

/** A fresh migrated desk for a test file or a test; it is closed and removed when the file's tests are over. */
export function aDesk(): OpenDesk & { readonly folder: string } {
  const { folder, remove } = newDeskFolder()
  const desk = openDesk({ folder })
  afterAll(() => {
    desk.close()
    remove()
  })
  return { ...desk, folder }
}
