import { memo, type ReactNode } from 'react'
import type { Lang } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'

type Props = {
  /** The other language, and the address of this page in it. */
  readonly other: Lang
  readonly otherAddress: string
  /** Called when the person changes language on this page; a link opened elsewhere is left to the browser. */
  readonly onOther: () => void
  /** What can be done on every page. */
  readonly children?: ReactNode
}

/** Name, pages, what can be done on every page, and language. */
export const SiteHead = ({ other, otherAddress, onOther, children }: Props) => {
  const { t } = useWords('screens')
  return (
    <header className='site-head'>
      <Pages />
      {children}
      <a
        className='language'
        href={otherAddress}
        hrefLang={other}
        lang={other}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          onOther()
        }}
      >
        {t('app.otherLanguage')}
      </a>
    </header>
  )
}

/** The same on every page. */
const Pages = memo(() => {
  const { t } = useWords('screens')
  return (
    <>
      <a className='name' href='#/'>
        {t('app.name')}
      </a>
      <nav aria-label={t('app.nav')}>
        <a href='#/answers'>{t('app.answers')}</a>
        <a href='#/verdict'>{t('app.verdict')}</a>
        <a href='#/projects'>{t('app.projects')}</a>
        <a href='#/about'>{t('app.about')}</a>
      </nav>
    </>
  )
})
