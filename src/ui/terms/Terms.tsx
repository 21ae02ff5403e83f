import { createContext, type ReactNode, useContext, useId, useMemo } from 'react'
import type { Lang } from '../../text/law-text.ts'
import { piecesOf } from '../../text/terms.ts'
import { reveal } from '../layout/reveal.ts'

type FirstUse = {
  readonly page: string
  /** By term, the id of the text that links it: the first text on the page that contains the term. */
  readonly linkedBy: Map<string, string>
  /** Whether the page ends with a glossary. Links then lead there. */
  readonly hasGlossary: boolean
}
const Page = createContext<FirstUse | undefined>(undefined)

/**
 * Provides a page on which each term of the glossary is linked at its first use. `page` names the page and its
 * language: another name starts afresh without remounting the children, so that their input stays.
 */
export const TermsOnce = ({
  page,
  hasGlossary = false,
  children,
}: {
  readonly page: string
  readonly hasGlossary?: boolean
  readonly children: ReactNode
}) => {
  const first = useMemo<FirstUse>(() => ({ page, linkedBy: new Map(), hasGlossary }), [page, hasGlossary])
  return <Page value={first}>{children}</Page>
}

/** Renders a text in which each term is linked to its meaning at its first use on the page. */
export const Terms = ({ text, lang }: { readonly text: string; readonly lang: Lang }) => {
  const page = useContext(Page)
  const textId = useId()
  if (!page) return text
  const seen = new Set<string>()
  const pieces = piecesOf(text, lang).map(({ text: part, term }, i) => {
    if (term === undefined || seen.has(term)) return part
    seen.add(term)
    if (!page.linkedBy.has(term)) page.linkedBy.set(term, textId)
    if (page.linkedBy.get(term) !== textId) return part
    const target = `term-${term}`
    return (
      <a
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change their order
        key={i}
        className='term'
        href={page.hasGlossary ? `#${target}` : `#/glossary/${term}`}
        onClick={(event) => {
          if (!page.hasGlossary) return
          event.preventDefault()
          reveal(target)
        }}
      >
        {part}
      </a>
    )
  })
  return <span>{pieces}</span>
}
