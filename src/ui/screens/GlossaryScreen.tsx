import { useEffect } from 'react'
import type { Lang } from '../../text/law-text.ts'
import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { Glossary } from '../terms/Glossary.tsx'

/** Every term, and the one that was asked for in focus. */
export const GlossaryScreen = ({ lang, at }: { readonly lang: Lang; readonly at: string }) => {
  const { t } = useWords('screens')
  useTitle(t('app.documentTitle', { page: t('glossary.title') }))
  useEffect(() => {
    const term = document.getElementById(`term-${at}`)
    term?.scrollIntoView({ block: 'center' })
    term?.focus()
  }, [at])
  return (
    <div className='page'>
      <h1 tabIndex={-1}>{t('glossary.title')}</h1>
      <p>{t('glossary.lead')}</p>
      <Glossary lang={lang} />
    </div>
  )
}
