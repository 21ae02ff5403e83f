import type { Source } from '../../core/source.ts'
import { langOfCitation, pinpointIn } from '../../text/citation.ts'
import type { Lang } from '../../text/law-text.ts'

type Props = { readonly source: Pick<Source, 'pinpoint'>; readonly lang: Lang }

/** Renders the place of a source in its text, marked as French where it has French words on another page. */
export const Pinpoint = ({ source, lang }: Props) => {
  const said = pinpointIn(lang, source)
  return <span lang={langOfCitation(lang, said)}>{said}</span>
}
