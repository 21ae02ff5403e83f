import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Law } from '../core/law.ts'
import type { Given } from '../core/question.ts'
import { cleanLine, cleanText } from '../core/typed-text.ts'
import type { Verdict } from '../core/verdict.ts'
import { type Case, type CaseNotice, type CaseProblem, limits, shown } from './case.ts'
import { type AnswerForm, answersCodec, dayCodec, formOf } from './encoding/answer-codec.ts'
import { fromBytes, toBytes } from './encoding/base64url.ts'
import { type ChecksumProblem, readChecked, withChecksum } from './encoding/checked-bytes.ts'
import { type IdTable, tableFor, tables } from './encoding/id-table.ts'
import { type Codec, decode, encode, flag, ticked } from './encoding/mixed-radix.ts'
import { readCaseValue } from './read-case.ts'
import { type Recorded, recordedCodec, recordedOf } from './recorded-verdict.ts'
import { parseSafeJson } from './safe-json.ts'

/** The greatest length of a URL fragment without notes, in characters, including what the page puts before the link. */
export const fragmentLimit = 1_500
/** The length reserved for what the page puts before the link, in characters. */
const prefixLength = 20

export type LinkProblem = {
  readonly kind: ChecksumProblem | 'laterEdition' | CaseProblem['kind']
  readonly where: string
  readonly detail: string
}
export type WrittenLink = {
  /** The text for the URL fragment: letters, digits, `-` and `_` only. */
  readonly text: string
  /** False when the text is longer than `fragmentLimit` allows, which only long names or notes cause. */
  readonly fits: boolean
  /** The parts of the case that the link does not contain: notes unless requested, and always entries kept aside. */
  readonly leftOut: readonly ('notes' | 'aside')[]
}
export type ReadLink =
  | { readonly case: Case; readonly recorded: Recorded; readonly notices: readonly CaseNotice[] }
  | { readonly problems: readonly LinkProblem[] }

/** The content of a link without free text: answers, days, ticks, and the verdict at the time of writing. */
type LinkContent = Pick<Case, 'asOf' | 'answers'> & {
  readonly flows: readonly Given[]
  readonly done: readonly string[]
  readonly recorded: Recorded
}
/** The texts that the user wrote: the title, the names of the flows, the notes. */
type FreeText = { readonly title: string; readonly names: readonly string[]; readonly notes: unknown }

/**
 * Returns the text of a share link for a case and the present verdict on it. Notes are included only on request; who
 * takes a task, and by when, never is.
 * @throws when the verdict or an answer does not fit the case, or its edition has no table.
 */
export const writeLink = (of: Case, verdict: Verdict, { notes = false } = {}): WrittenLink => {
  const { number, table } = tableFor(of.edition)
  const flows = of.flows ?? []
  const names = flows.map((f) => f.name)
  const form = formOf([of.answers, ...flows.map((f) => f.answers)])
  const digits = toBytes(
    encode(linkContentCodec(table, names, form), {
      ...(of.asOf === undefined ? {} : { asOf: of.asOf }),
      answers: of.answers,
      flows: flows.map((f) => f.answers),
      done: of.done ?? [],
      recorded: recordedOf(verdict),
    }),
  )
  const noteEntries = Object.entries(notes ? (of.notes ?? {}) : {}).map(([id, note]) => [id, cleanText(note)])
  const freeText = [cleanLine(of.title ?? ''), names.map(cleanLine), Object.fromEntries(noteEntries)]
  const isFreeTextEmpty = freeText.every((part) => Object.keys(part).length === 0)
  const text = withChecksum(
    concatBytes(
      Uint8Array.of(number, ...fingerprintOf(table), digits.length >> 8, digits.length & 255),
      digits,
      utf8ToBytes(isFreeTextEmpty ? '' : JSON.stringify(freeText)),
    ),
    form === 'partial' ? '2' : '1',
  )
  const leftOut = [...(of.notes && !notes ? ['notes' as const] : []), ...(of.aside ? ['aside' as const] : [])]
  return { text, fits: text.length <= fragmentLimit - prefixLength, leftOut }
}

/**
 * Returns the text of a link without what cannot be part of it: line breaks and spaces of a mail, and what stands after
 * it in a sentence.
 */
const withoutSurroundings = (text: string): string =>
  text
    .replace(/%(?:20|0A|0D|C2%A0)|[\s\u00AD\u200B-\u200D\u2060]|=(?=\s)/gi, '')
    .replace(/(?:%[0-9A-F]{2}|[^\p{L}\p{N}_-])+$/iu, '')

/**
 * Returns the case of a link for this law and the verdict recorded in the link, or the problem with the link. A link of
 * an earlier edition is read with the table of that edition; entries that this law does not know are kept aside. It
 * does not throw.
 */
export const readLink = (text: string, law: Law): ReadLink => {
  const refused = (kind: LinkProblem['kind'], detail: unknown = ''): ReadLink => ({
    problems: [{ kind, where: '', detail: shown(detail) }],
  })
  const opened = readChecked(withoutSurroundings(text))
  if ('kind' in opened) return refused(opened.kind, opened.detail)
  const [number = 0, one, other, high = 0, low = 0] = opened.body
  const table = tables[number]
  const [expectedOne, expectedOther] = table ? fingerprintOf(table) : []
  if (!table || one !== expectedOne || other !== expectedOther) return refused('laterEdition', number)
  const digitsEnd = headLength + high * 256 + low
  const freeText = readFreeText(opened.body.subarray(digitsEnd))
  if (!freeText || digitsEnd > mostDigits) return refused('altered')
  const content = decode(
    linkContentCodec(table, freeText.names, opened.version === '2' ? 'partial' : 'whole'),
    fromBytes(opened.body.subarray(headLength, digitsEnd)),
  )
  if (!content) return refused('altered')
  const { asOf, answers, flows, done, recorded } = content
  const result = readCaseValue(
    {
      format: 'cadrage-case',
      version: 3,
      edition: table.edition,
      ...(asOf === undefined ? {} : { asOf }),
      ...(freeText.title === '' ? {} : { title: freeText.title }),
      answers,
      ...(flows.length === 0 ? {} : { flows: flows.map((flow, i) => ({ name: freeText.names[i], answers: flow })) }),
      notes: freeText.notes,
      done,
    },
    law,
  )
  return 'case' in result ? { ...result, recorded } : result
}

/**
 * The length of the head in bytes: the number of the table (1), its fingerprint (2), the number of bytes of the digits
 * (2).
 */
const headLength = 5
/**
 * Returns two bytes that change with the table. A link written with another state of the table is rejected, not
 * misread.
 */
const fingerprintOf = (table: IdTable) => sha256(utf8ToBytes(JSON.stringify(table))).subarray(0, 2)
/** The greatest end of the digits, in bytes. Fifty flows need less; reading more would be slow. */
const mostDigits = 2_048
const readFreeText = (bytes: Uint8Array): FreeText | undefined => {
  if (bytes.length === 0) return { title: '', names: [], notes: {} }
  const found = parseSafeJson(new TextDecoder().decode(bytes))
  if (!('value' in found) || !Array.isArray(found.value)) return undefined
  const [title, names, notes]: unknown[] = found.value
  if (typeof title !== 'string' || !Array.isArray(names) || names.length > limits.flows) return undefined
  return { title, names, notes }
}

const linkContentCodec = (table: IdTable, names: readonly string[], form: AnswerForm): Codec<LinkContent> => {
  const day = dayCodec(table)
  const main = answersCodec(table, Object.keys(table.questions), form)
  const further = answersCodec(table, table.flow.questions, form)
  const done = ticked(table.duties)
  const recorded = recordedCodec(table, names)
  return {
    write: (content, writeDigit) => {
      flag.write(content.asOf !== undefined, writeDigit)
      if (content.asOf !== undefined) day.write(content.asOf, writeDigit)
      main.write(content.answers, writeDigit)
      for (const flow of content.flows) further.write(flow, writeDigit)
      done.write(content.done, writeDigit)
      recorded.write(content.recorded, writeDigit)
    },
    read: (readDigit) => ({
      ...(flag.read(readDigit) ? { asOf: day.read(readDigit) } : {}),
      answers: main.read(readDigit),
      flows: names.map(() => further.read(readDigit)),
      done: done.read(readDigit),
      recorded: recorded.read(readDigit),
    }),
  }
}
