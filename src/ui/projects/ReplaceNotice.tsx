import { useEffect, useId, useRef } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

type Props = { readonly onReplace: () => void; readonly onExport: () => void; readonly onCancel: () => void }

/** Renders the question before unsaved answers are replaced. It takes the focus; Escape cancels. */
export const ReplaceNotice = ({ onReplace, onExport, onCancel }: Props) => {
  const { t } = useWords('projects')
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const focused = document.activeElement
    heading.current?.focus()
    return () => {
      // The element that had the focus before gets it back, if it is still in the document.
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus()
    }
  }, [])
  return (
    <fieldset
      className='notice'
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <h2 id={headingId} ref={heading} tabIndex={-1}>
        {t('replace.title')}
      </h2>
      <p>{t('replace.text')}</p>
      <p className='actions'>
        <Button look='main' onClick={onCancel}>
          {t('replace.no')}
        </Button>
        <Button onClick={onExport}>{t('replace.export')}</Button>
        <Button onClick={onReplace}>{t('replace.yes')}</Button>
      </p>
    </fieldset>
  )
}
