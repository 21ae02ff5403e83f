import { useEffect, useId, useRef } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

type Props = { readonly onReplace: () => void; readonly onExport: () => void; readonly onLeave: () => void }

/** Asks before answers that nothing keeps are replaced. It takes focus; Escape leaves all as it is. */
export const ReplaceNotice = ({ onReplace, onExport, onLeave }: Props) => {
  const { t } = useWords('projects')
  const own = useId()
  const question = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    question.current?.focus()
    return () => {
      // Whoever asked gets the focus back, if it is still there.
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <fieldset
      className='notice'
      aria-labelledby={own}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave()
      }}
    >
      <h2 id={own} ref={question} tabIndex={-1}>
        {t('replace.title')}
      </h2>
      <p>{t('replace.text')}</p>
      <p className='actions'>
        <Button look='main' onClick={onLeave}>
          {t('replace.no')}
        </Button>
        <Button onClick={onExport}>{t('replace.export')}</Button>
        <Button onClick={onReplace}>{t('replace.yes')}</Button>
      </p>
    </fieldset>
  )
}
