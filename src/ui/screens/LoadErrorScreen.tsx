import { useEffect, useRef } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

type Props = { readonly onRetry: () => void; readonly onReload: () => void }

/**
 * Renders the error that a part of the site failed to load, with buttons to retry and to reload. It takes the focus.
 */
export const LoadErrorScreen = ({ onRetry, onReload }: Props) => {
  const { t } = useWords('screens')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className='page'>
      <h1 tabIndex={-1} ref={title}>
        {t('late.title')}
      </h1>
      <p>{t('late.text')}</p>
      <p className='actions'>
        <Button look='main' onClick={onRetry}>
          {t('late.again')}
        </Button>
        <Button onClick={onReload}>{t('late.reload')}</Button>
      </p>
    </div>
  )
}
