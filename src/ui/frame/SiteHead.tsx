import { memo, type ReactNode } from 'react'
import type { Lang } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'

type Props = {
  /** The other language, and the URL of this page in it. */
  readonly other: Lang
  readonly otherAddress: string
  /**
   * Called when the user changes the language on this page. The browser handles a link opened in a new tab or window.
   */
  readonly onOther: () => void
  /** The buttons of every page. */
  readonly children?: ReactNode
}

/** Renders the site header: name, navigation, the children and the link to the other language. */
export const SiteHead = ({ other, otherAddress, onOther, children }: Props) => {
  const { t } = useWords('screens')
  return (
    <header className='site-head'>
      <Navigation />
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

/** Renders the name and the navigation. They are the same on every page and are memoised. */
const Navigation = memo(() => {
  const { t } = useWords('screens')
  return (
    <>
      <a className='name' href='#/'>
        {t('app.name')}
      </a>
      <nav aria-label={t('app.nav')}>
        <ul>
          {(['answers', 'verdict', 'projects', 'about'] as const).map((page) => (
            <li key={page}>
              <a href={`#/${page}`}>{t(`app.${page}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
})
