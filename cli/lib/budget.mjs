import { Refusal } from './refusal.mjs'

export async function measureFirstLoads() {
  throw new Refusal('not written yet')
}
