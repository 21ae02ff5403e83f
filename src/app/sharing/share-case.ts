import type { Case } from '../../casefile/case.ts'
import { fragmentLimit, writeLink } from '../../casefile/share-link.ts'
import { assess } from '../../core/assess.ts'
import type { Law } from '../../core/law.ts'
import { toCase } from '../case/case-file-mapping.ts'
import type { OpenCase } from '../case/case-store.ts'
import { addressIn } from '../routing/hash-router.ts'

/** What a person adds to a link; without being asked, neither goes with it. */
export type Added = { readonly title: boolean; readonly notes: boolean }

/** The address that opens a case in a language, and whether it keeps to the length a link may have. */
export const shareLinkTo = (of: OpenCase, law: Law, present: string, lang: string, { title, notes }: Added) => {
  const told: Case = {
    format: 'cadrage-case',
    version: 2,
    ...toCase({ ...of, title: title ? of.title : '' }, law, present),
  }
  const { text } = writeLink(told, assess(law, of.answers, of.day, of.flows), { notes })
  const address = new URL(addressIn(lang, `s/${text}`), location.href).href
  return { address, fits: address.length <= fragmentLimit }
}
