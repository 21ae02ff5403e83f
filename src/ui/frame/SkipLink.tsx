import { useWords } from '../hooks/use-words.ts'

/** Renders the button that moves the focus to the heading of the page. It is the first control of every page. */
export const SkipLink = () => {
  const { t } = useWords('screens')
  return (
    <button
      type='button'
      className='button skip'
      onClick={() => document.querySelector<HTMLElement>('main h1')?.focus()}
    >
      {t('app.skip')}
    </button>
  )
}
