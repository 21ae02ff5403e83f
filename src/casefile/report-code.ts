import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Flow } from '../core/data-flow.ts'
import type { Law } from '../core/law.ts'
import type { Given } from '../core/question.ts'
import { cleanLine } from '../core/typed-text.ts'
import { type Case, type CaseNotice, type CaseProblem, limits, shown } from './case.ts'
import { answersCodec, dayCodec, formOf } from './encoding/answer-codec.ts'
import { alphabet, checkLength, fromBase32, isChecked, longest, toBase32, withCheck } from './encoding/base32.ts'
import { type IdTable, tableFor, tables } from './encoding/id-table.ts'
import { among, type Codec, decode, encode, listOf, text } from './encoding/mixed-radix.ts'
import { readCaseValue } from './read-case.ts'

export type ReportLang = 'fr' | 'en'
const formats = ['note', 'plan', 'full'] as const
/** How much of a report was printed. */
export type ReportFormat = (typeof formats)[number]
/** What a printed report states about itself. */
export type Printed = {
  readonly edition: string
  readonly asOf: string
  readonly lang: ReportLang
  /** A code of version 1 has none: all reports were printed in full. */
  readonly format: ReportFormat
  readonly answers: Given
  readonly flows: readonly Flow[]
  /** The digest of the canonical text: see `digestOf`. */
  readonly digest: string
}
export type CodeProblem = {
  readonly kind: 'tooLong' | 'notACode' | 'mistyped' | 'futureCode' | 'laterEdition' | CaseProblem['kind']
  readonly where: string
  readonly detail: string
}
export type ReadCode =
  | { readonly printed: Printed; readonly case: Case; readonly notices: readonly CaseNotice[] }
  | { readonly problems: readonly CodeProblem[] }

/** Returns the text of a report independent of spaces, line ends, invisible characters and Unicode normalisation. */
export const canonicalText = (markdown: string): string =>
  markdown
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

/**
 * Returns six characters that are equal for two copies of one report: thirty bits of SHA-256 of the canonical text.
 * They detect differences, but do not prove who made the report.
 */
export const digestOf = (markdown: string): string => {
  const bits = BigInt(`0x${bytesToHex(sha256(utf8ToBytes(canonicalText(markdown))).subarray(0, 4))}`) >> 2n
  return toBase32(bits).padStart(digestLength, '0')
}
const digestLength = 6
/**
 * Version 2 is written, or version 3 where “I don’t know” stands beside ticked options. Version 1, without the format, is
 * still read.
 */
const versions = ['1', '2', '3'] as const
type Version = (typeof versions)[number]
const isVersion = (character: string | undefined): character is Version =>
  versions.some((version) => version === character)
const group = 5

/**
 * Returns the code printed on a report, in groups of five characters, or a problem when the names of flows make it
 * longer than its check supports (1,023 characters).
 * @throws when an answer, the day or the digest is invalid for the edition, or the edition has no table.
 */
export const writeCode = (
  printed: Printed,
): { readonly code: string } | { readonly problems: readonly CodeProblem[] } => {
  if (printed.digest.length !== digestLength)
    throw new RangeError(`writeCode: “${printed.digest}” is not a digest. Use the result of digestOf.`)
  const { number, table } = tableFor(printed.edition)
  const edition = alphabet[number]
  if (edition === undefined)
    throw new RangeError(`writeCode: table ${number} has no character. Give codes a new version that has room for it.`)
  const flows = printed.flows.map(({ name, answers }) => ({ name: cleanLine(name), answers }))
  const version = formOf([printed.answers, ...flows.map((f) => f.answers)]) === 'partial' ? '3' : '2'
  const digits = encode(printedCodec(table, version), { ...printed, flows })
  const whole = withCheck(version + edition + toBase32(digits))
  if (whole.length > longest) return refused('tooLong', whole.length)
  return { code: whole.match(new RegExp(`.{1,${group}}`, 'g'))?.join('-') ?? '' }
}

/**
 * Returns the content of a code and its case for this law, or the problem with the code. Lower-case letters, spaces,
 * dashes and the look-alikes O, I and L are accepted. It does not throw.
 */
export const readCode = (typed: string, law: Law): ReadCode => {
  if (typed.length > 4 * longest) return refused('tooLong', typed.length)
  const code = typed
    .replace(/[\s\-\u2010-\u2015\u2212]+/g, '')
    .replace(/[a-z]/g, (c) => c.toUpperCase())
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const stray = [...code].find((c) => !alphabet.includes(c))
  if (stray !== undefined) return refused('notACode', stray)
  if (code.length > longest) return refused('tooLong', code.length)
  if (code.length < checkLength + 2 || !isChecked(code)) return refused('mistyped')
  const [written] = code
  if (!isVersion(written)) return refused('futureCode', written)
  const number = alphabet.indexOf(code[1] ?? '')
  const table = tables[number]
  if (!table) return refused('laterEdition', number)
  const body = code.slice(2, -checkLength)
  const digits = fromBase32(body)
  const printed = toBase32(digits) === body ? decode(printedCodec(table, written), digits) : undefined
  if (!printed) return refused('mistyped')
  const { edition, asOf, answers, flows } = printed
  const result = readCaseValue({ format: 'cadrage-case', version: 3, edition, asOf, answers, flows }, law)
  return 'case' in result ? { ...result, printed } : result
}

const refused = (kind: CodeProblem['kind'], detail: unknown = '') => ({
  problems: [{ kind, where: '', detail: shown(detail) }],
})
const printedCodec = (table: IdTable, written: Version): Codec<Printed> => {
  const form = written === '3' ? 'partial' : 'whole'
  const day = dayCodec(table)
  const lang = among<ReportLang>(['fr', 'en'])
  const format = among<ReportFormat>(written === '1' ? ['full'] : formats)
  const main = answersCodec(table, Object.keys(table.questions), form)
  const further = answersCodec(table, table.flow.questions, form)
  const name = text(limits.flowName)
  const flows = listOf<Flow>(
    {
      write: (flow, writeDigit) => {
        name.write(flow.name, writeDigit)
        further.write(flow.answers, writeDigit)
      },
      read: (readDigit) => ({ name: name.read(readDigit), answers: further.read(readDigit) }),
    },
    limits.flows,
  )
  const character = among([...alphabet])
  return {
    write: (printed, writeDigit) => {
      day.write(printed.asOf, writeDigit)
      lang.write(printed.lang, writeDigit)
      format.write(printed.format, writeDigit)
      for (const c of printed.digest) character.write(c, writeDigit)
      flows.write(printed.flows, writeDigit)
      main.write(printed.answers, writeDigit)
    },
    read: (readDigit) => ({
      edition: table.edition,
      asOf: day.read(readDigit),
      lang: lang.read(readDigit),
      format: format.read(readDigit),
      digest: Array.from({ length: digestLength }, () => character.read(readDigit)).join(''),
      flows: flows.read(readDigit),
      answers: main.read(readDigit),
    }),
  }
}
