const elsewhere = 'or set TICKMARK_BACKUP_FOLDER to another one'

/** Why nothing can be written to the folder of backups, and what to do, in a sentence for whoever looks after the desk. */
export function whyNoBackup(folder: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const message = error instanceof Error ? error.message : String(error)
  switch (code) {
    case 'ENOTDIR':
    case 'EEXIST':
      return `${folder} is not a folder. Move away what stands there, ${elsewhere}.`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `Tickmark may not read and write in ${folder}. Give it the right to, ${elsewhere}.`
    case 'ENOSPC':
    case 'EDQUOT':
      return `There is no room left in ${folder}. Make some, ${elsewhere}.`
    default:
      return message
  }
}
