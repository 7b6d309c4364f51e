import { canonicalJson } from '@/domain/event/canonical-json'

/** Where two values differ as JSON: `0.checks.1.at: "…" instead of "…"`. Empty where they are the same byte for byte. */
export function differences(found: unknown, wanted: unknown, path = ''): readonly string[] {
  if (isParts(found) && isParts(wanted)) {
    const names = new Set([...Object.keys(found), ...Object.keys(wanted)])
    return [...names].flatMap(name =>
      differences(Reflect.get(found, name), Reflect.get(wanted, name), `${path}.${name}`),
    )
  }
  const [a, b] = [json(found), json(wanted)]
  return a === b ? [] : [`${path.slice(1)}: ${a} instead of ${b}`]
}

function isParts(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function json(value: unknown): string {
  return value === undefined ? 'nothing' : canonicalJson(Object(value)).slice(0, 200)
}
