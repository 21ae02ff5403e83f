import type { Case } from '../../casefile/case.ts'
import { fragmentLimit, writeLink } from '../../casefile/share-link.ts'
import { assess } from '../../core/assess.ts'
import type { Law } from '../../core/law.ts'
import { toCase } from '../case/case-file-mapping.ts'
import type { OpenCase } from '../case/case-store.ts'
import { addressIn } from '../routing/hash-router.ts'

/** The optional content of a link. The user chooses each; by default a link contains neither. */
export type LinkExtras = { readonly title: boolean; readonly notes: boolean }

/** Returns the part of a case that takes most of a link. */
const longestPart = ({ title = '', flows = [], notes = {} }: Case, hasNotes: boolean) => {
  const parts = [
    ['title', title],
    ['notes', hasNotes ? JSON.stringify(notes) : ''],
    ['flows', JSON.stringify(flows.map(({ name }) => name))],
  ] as const
  return parts.reduce((one, other) => (other[1].length > one[1].length ? other : one))[0]
}

/**
 * Returns the URL that opens a case in a language, whether it is short enough for a link, and which part is longest.
 */
export const shareLinkTo = (
  openCase: OpenCase,
  law: Law,
  present: string,
  lang: string,
  { title, notes }: LinkExtras,
) => {
  const content: Case = {
    format: 'cadrage-case',
    version: 3,
    ...toCase({ ...openCase, title: title ? openCase.title : '' }, law, present),
  }
  const { text } = writeLink(content, assess(law, openCase.answers, openCase.day, openCase.flows), { notes })
  const address = new URL(addressIn(lang, `s/${text}`), location.href).href
  return { address, fits: address.length <= fragmentLimit, longest: longestPart(content, notes) }
}
