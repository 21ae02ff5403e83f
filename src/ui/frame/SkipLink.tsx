import { useWords } from '../hooks/use-words.ts'

/**
 * Renders the link that moves the focus to the heading of the page. It is the first control of every page. The fragment
 * of the address stays: it is the page.
 */
export const SkipLink = () => {
  const { t } = useWords('screens')
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to a place on this page, which the fragment cannot name.
    <a
      className='button skip'
      href='#main'
      onClick={(event) => {
        event.preventDefault()
        document.querySelector<HTMLElement>('main h1')?.focus()
      }}
    >
      {t('app.skip')}
    </a>
  )
}
