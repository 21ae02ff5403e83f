import { useEffect, useRef } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

type Props = { readonly onAgain: () => void; readonly onReload: () => void }

/** Shown where a part of the site did not arrive. The answers are untouched. */
export const LoadErrorScreen = ({ onAgain, onReload }: Props) => {
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
        <Button look='main' onClick={onAgain}>
          {t('late.again')}
        </Button>
        <Button onClick={onReload}>{t('late.reload')}</Button>
      </p>
    </div>
  )
}
