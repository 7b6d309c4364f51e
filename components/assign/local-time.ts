import type { Instant } from '@/domain/ids'

/** An instant as a field for date and time has it, on the clock of whoever reads: `2026-11-20T17:00`. */
export function toLocalField(at: Instant): string {
  const then = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  const date = `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`
  return `${date}T${two(then.getHours())}:${two(then.getMinutes())}`
}

/** The instant that such a field means; undefined where it holds none. */
export function fromLocalField(value: string): Instant | undefined {
  // Without a zone a date and time is read on the clock of whoever reads.
  const then = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) ? new Date(value) : undefined
  return then && !Number.isNaN(then.getTime()) ? then.toISOString() : undefined
}

/** Times that work is often due at, for whoever does not want to type one. */
export function usualTimes(now: Date): readonly { readonly name: string; readonly at: Date }[] {
  const at = (days: number, hour: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour)
  return [
    { name: 'Today 18:00', at: at(0, 18) },
    { name: 'Tomorrow 12:00', at: at(1, 12) },
    { name: 'Tomorrow 18:00', at: at(1, 18) },
  ].filter(time => time.at > now)
}
