import { useWords } from '../hooks/use-words.ts'

/** To the heading of the page, before anything else is read. */
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
