import { useEffect } from 'react'
import type { Lang } from '../../text/law-text.ts'
import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { Glossary } from '../terms/Glossary.tsx'

/** Renders every term, and moves the focus to the one with this id, if there is one. */
export const GlossaryScreen = ({ lang, term }: { readonly lang: Lang; readonly term: string }) => {
  const { t } = useWords('screens')
  useTitle(t('app.documentTitle', { page: t('glossary.title') }))
  useEffect(() => {
    const element = document.getElementById(`term-${term}`)
    element?.scrollIntoView({ block: 'center' })
    element?.focus()
  }, [term])
  return (
    <div className='page'>
      <h1 tabIndex={-1}>{t('glossary.title')}</h1>
      <p>{t('glossary.lead')}</p>
      <Glossary lang={lang} />
    </div>
  )
}
