import { createContext, type ReactNode, useContext, useId, useMemo } from 'react'
import type { Lang } from '../../text/law-text.ts'
import { piecesOf } from '../../text/terms.ts'
import { reveal } from '../layout/reveal.ts'

type FirstUse = {
  readonly page: string
  /** Who links a term: the first text on the page that holds it. */
  readonly linkedBy: Map<string, string>
  /** Does the page end with the meanings of its terms? Then a link goes there. */
  readonly annexed: boolean
}
const Page = createContext<FirstUse | undefined>(undefined)

/**
 * A page on which each term of the glossary is linked where it is first used. Name the page, with its language: another
 * name is another page, and what is typed or picked on it stays.
 */
export const TermsOnce = ({
  page,
  annexed = false,
  children,
}: {
  readonly page: string
  readonly annexed?: boolean
  readonly children: ReactNode
}) => {
  const first = useMemo<FirstUse>(() => ({ page, linkedBy: new Map(), annexed }), [page, annexed])
  return <Page value={first}>{children}</Page>
}

/** A text whose terms are linked to their meaning at their first use on the page. */
export const Terms = ({ text, lang }: { readonly text: string; readonly lang: Lang }) => {
  const page = useContext(Page)
  const own = useId()
  if (!page) return text
  const said = new Set<string>()
  const pieces = piecesOf(text, lang).map(({ text: part, term }, i) => {
    if (term === undefined || said.has(term)) return part
    said.add(term)
    if (!page.linkedBy.has(term)) page.linkedBy.set(term, own)
    if (page.linkedBy.get(term) !== own) return part
    const target = `term-${term}`
    return (
      <a
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change their order
        key={i}
        className='term'
        href={page.annexed ? `#${target}` : `#/glossary/${term}`}
        onClick={(event) => {
          if (!page.annexed) return
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
