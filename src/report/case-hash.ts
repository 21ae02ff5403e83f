import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Flow } from '../core/data-flow.ts'
import type { Given } from '../core/question.ts'

/** Returns 16 hexadecimal characters (SHA-256, shortened): equal for equal answers, flows, edition and day on any machine. */
export const caseHash = (answers: Given, edition: string, asOf: string, flows: readonly Flow[] = []): string => {
  const sorted = (given: Given) =>
    Object.entries(given)
      .filter(([, answer]) => answer !== undefined)
      .map(([id, answer]) => [id, typeof answer === 'string' ? answer : [...(answer ?? [])].sort()] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
  const further = flows.map((f) => [f.name, sorted(f.answers)] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  const said = [edition, asOf, sorted(answers), ...(further.length === 0 ? [] : [further])]
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(said)))).slice(0, 16)
}
