import { useWords } from '../hooks/use-words.ts'

/** Renders a number after the name of what it counts. A screen reader hears a colon between them. */
export const Count = ({ of }: { readonly of: number }) => {
  const { t } = useWords('screens')
  return (
    <>
      <span className='unseen'>{t('app.colon', { label: '' })}</span>
      <span className='count'> {of}</span>
    </>
  )
}
