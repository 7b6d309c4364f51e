// The least that a route of the framework can do: what every answer costs before ours begins.
export function POST() {
  return new Response(null, { status: 204 })
}
