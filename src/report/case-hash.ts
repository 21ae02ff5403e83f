import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Flow } from '../core/data-flow.ts'
import type { Given } from '../core/question.ts'

/**
 * Returns 16 hexadecimal characters, the start of a SHA-256. They are equal on every machine for equal answers, flows,
 * edition and day, in any order.
 */
export const caseHash = (answers: Given, edition: string, asOf: string, flows: readonly Flow[] = []): string => {
  const sorted = (given: Given) =>
    Object.entries(given)
      .filter(([, answer]) => answer !== undefined)
      .map(([id, answer]) => [id, typeof answer === 'string' ? answer : [...(answer ?? [])].sort()] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
  const sortedFlows = flows.map((f) => [f.name, sorted(f.answers)] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  const content = [edition, asOf, sorted(answers), ...(sortedFlows.length === 0 ? [] : [sortedFlows])]
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(content)))).slice(0, 16)
}
