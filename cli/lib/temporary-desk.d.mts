export interface TemporaryDesk {
  readonly address: string
  readonly setUpLink: string
  readonly data: string
  stop(): Promise<number | null>
}
export function startTemporaryDesk(): Promise<TemporaryDesk>
