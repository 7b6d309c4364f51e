let made = 0

/** Ids that differ from each other and are the same in every run: the shape of a UUIDv7, counted up. */
export function anId(): string {
  made += 1
  return `01900000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`
}
