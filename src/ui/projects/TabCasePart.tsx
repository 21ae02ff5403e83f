import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

/** Renders the case of this tab, for a browser that saves no projects, with a button that downloads it as a file. */
export const TabCasePart = ({ title, onExport }: { readonly title: string; readonly onExport: () => void }) => {
  const { t } = useWords('projects')
  return (
    <section aria-labelledby='projects-here'>
      <h2 id='projects-here'>{t('here')}</h2>
      <p>{title || t('untitled')}</p>
      <Button onClick={onExport}>{t('hereExport')}</Button>
    </section>
  )
}
