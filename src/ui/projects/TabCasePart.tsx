import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

/** The case of this tab where no project is kept: it can be taken away as a file. */
export const HerePart = ({ title, onExport }: { readonly title: string; readonly onExport: () => void }) => {
  const { t } = useWords('projects')
  return (
    <section aria-labelledby='projects-here'>
      <h2 id='projects-here'>{t('here')}</h2>
      <p>{title || t('untitled')}</p>
      <Button onClick={onExport}>{t('hereExport')}</Button>
    </section>
  )
}
