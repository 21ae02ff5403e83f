import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Law } from '../core/law.ts'
import type { Given } from '../core/question.ts'
import type { Verdict } from '../core/verdict.ts'
import { type Case, type CaseNotice, type CaseProblem, limits, shown, wellFormed } from './case.ts'
import { answersTo, dayIn } from './encoding/answer-codec.ts'
import { fromBytes, toBytes } from './encoding/base64url.ts'
import { type ChecksumProblem, readChecked, withChecksum } from './encoding/checked-bytes.ts'
import { type IdTable, tableFor, tables } from './encoding/id-table.ts'
import { type Codec, flag, packed, ticked, unpacked } from './encoding/mixed-radix.ts'
import { takeCase } from './read-case.ts'
import { type Recorded, recordedIn, recordedOf } from './recorded-verdict.ts'
import { jsonIn } from './safe-json.ts'

/** Characters an address fragment may have without notes, whatever the page puts before the link included. */
export const fragmentLimit = 1_500
const room = 20

export type LinkProblem = {
  readonly kind: ChecksumProblem | 'laterEdition' | CaseProblem['kind']
  readonly where: string
  readonly detail: string
}
export type WrittenLink = {
  /** The text for the address fragment: letters, digits, `-` and `_` only. */
  readonly text: string
  /** False when it is longer than `fragmentLimit` allows: only long names or notes do that. */
  readonly fits: boolean
  /** What the case holds and the link does not: notes unless asked for, entries kept aside always. */
  readonly leftOut: readonly ('notes' | 'aside')[]
}
export type ReadLink =
  | { readonly case: Case; readonly recorded: Recorded; readonly notices: readonly CaseNotice[] }
  | { readonly problems: readonly LinkProblem[] }

/** What stands in a link but words: answers, days, ticks, and the verdict then. */
type LinkContent = Pick<Case, 'asOf' | 'answers'> & {
  readonly flows: readonly Given[]
  readonly done: readonly string[]
  readonly recorded: Recorded
}
/** What a person wrote: the title, the names of the flows, the notes. */
type FreeText = { readonly title: string; readonly names: readonly string[]; readonly notes: unknown }

/**
 * A case and the verdict on it now, as the text of a share link. Notes are left out unless asked for.
 * @throws when the verdict or an answer is not that of the case, or its edition has no table.
 */
export const writeLink = (of: Case, verdict: Verdict, { notes = false } = {}): WrittenLink => {
  const { number, table } = tableFor(of.edition)
  const flows = of.flows ?? []
  const names = flows.map((f) => f.name)
  const digits = toBytes(
    packed(linkContentIn(table, names), {
      ...(of.asOf === undefined ? {} : { asOf: of.asOf }),
      answers: of.answers,
      flows: flows.map((f) => f.answers),
      done: of.done ?? [],
      recorded: recordedOf(verdict),
    }),
  )
  const said = Object.entries(notes ? (of.notes ?? {}) : {}).map(([id, note]) => [id, wellFormed(note)])
  const words = [wellFormed(of.title ?? ''), names.map(wellFormed), Object.fromEntries(said)]
  const isSilent = words.every((w) => Object.keys(w).length === 0)
  const text = withChecksum(
    concatBytes(
      Uint8Array.of(number, ...fingerprintOf(table), digits.length >> 8, digits.length & 255),
      digits,
      utf8ToBytes(isSilent ? '' : JSON.stringify(words)),
    ),
  )
  const leftOut = [...(of.notes && !notes ? ['notes' as const] : []), ...(of.aside ? ['aside' as const] : [])]
  return { text, fits: text.length <= fragmentLimit - room, leftOut }
}

/**
 * The case of a link, as this law takes it, and the verdict recorded in it; or what is wrong with the link. A link of an
 * earlier edition is read by that edition's table, and what this law does not know is kept aside. Never throws.
 */
export const readLink = (text: string, law: Law): ReadLink => {
  const refused = (kind: LinkProblem['kind'], detail: unknown = ''): ReadLink => ({
    problems: [{ kind, where: '', detail: shown(detail) }],
  })
  const opened = readChecked(text)
  if ('kind' in opened) return refused(opened.kind, opened.detail)
  const [number = 0, one, other, high = 0, low = 0] = opened.body
  const table = tables[number]
  const [own, ownOther] = table ? fingerprintOf(table) : []
  if (!table || one !== own || other !== ownOther) return refused('laterEdition', number)
  const split = head + high * 256 + low
  const words = readFreeText(opened.body.subarray(split))
  if (!words || split > mostDigits) return refused('altered')
  const told = unpacked(linkContentIn(table, words.names), fromBytes(opened.body.subarray(head, split)))
  if (!told) return refused('altered')
  const { asOf, answers, flows, done, recorded } = told
  const taken = takeCase(
    {
      format: 'cadrage-case',
      version: 2,
      edition: table.edition,
      ...(asOf === undefined ? {} : { asOf }),
      ...(words.title === '' ? {} : { title: words.title }),
      answers,
      ...(flows.length === 0 ? {} : { flows: flows.map((own, i) => ({ name: words.names[i], answers: own })) }),
      notes: words.notes,
      done,
    },
    law,
  )
  return 'case' in taken ? { ...taken, recorded } : taken
}

/** Number and fingerprint of the table, number of bytes of the digits. */
const head = 5
/** Two bytes that differ when a table was changed after links were written by it: better no answers than other ones. */
const fingerprintOf = (table: IdTable) => sha256(utf8ToBytes(JSON.stringify(table))).subarray(0, 2)
/** Bytes that fifty flows cannot fill: more are not a case, and slow to read. */
const mostDigits = 2_048
const readFreeText = (bytes: Uint8Array): FreeText | undefined => {
  if (bytes.length === 0) return { title: '', names: [], notes: {} }
  const found = jsonIn(new TextDecoder().decode(bytes))
  if (!('value' in found) || !Array.isArray(found.value)) return undefined
  const [title, names, notes]: unknown[] = found.value
  if (typeof title !== 'string' || !Array.isArray(names) || names.length > limits.flows) return undefined
  return { title, names, notes }
}

const linkContentIn = (table: IdTable, names: readonly string[]): Codec<LinkContent> => {
  const day = dayIn(table)
  const main = answersTo(table, Object.keys(table.questions))
  const further = answersTo(table, table.flow.questions)
  const done = ticked(table.duties)
  const recorded = recordedIn(table, names)
  return {
    write: (told, put) => {
      flag.write(told.asOf !== undefined, put)
      if (told.asOf !== undefined) day.write(told.asOf, put)
      main.write(told.answers, put)
      for (const flow of told.flows) further.write(flow, put)
      done.write(told.done, put)
      recorded.write(told.recorded, put)
    },
    read: (next) => ({
      ...(flag.read(next) ? { asOf: day.read(next) } : {}),
      answers: main.read(next),
      flows: names.map(() => further.read(next)),
      done: done.read(next),
      recorded: recorded.read(next),
    }),
  }
}
