import { useEffect, useRef, useState } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

/** Renders the button that erases everything, and the question it asks first. Escape cancels. */
export const WipePart = ({ count, onWipe }: { readonly count: number; readonly onWipe: () => void }) => {
  const { t } = useWords('projects')
  const [isConfirming, setConfirming] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const startButton = useRef<HTMLButtonElement>(null)
  const wasConfirming = useRef(false)
  useEffect(() => {
    if (isConfirming) heading.current?.focus()
    else if (wasConfirming.current) startButton.current?.focus()
    wasConfirming.current = isConfirming
  }, [isConfirming])
  const cancel = () => setConfirming(false)
  return (
    <section aria-labelledby='projects-wipe'>
      <h2 id='projects-wipe'>{t('wipe')}</h2>
      <p>{t('wipeLead')}</p>
      {isConfirming ? (
        <fieldset
          className='notice'
          aria-labelledby='projects-wipe-ask'
          onKeyDown={(event) => {
            if (event.key === 'Escape') cancel()
          }}
        >
          <h3 id='projects-wipe-ask' ref={heading} tabIndex={-1}>
            {t('wipeAsk')}
          </h3>
          <p>{count > 0 ? t('wipeCount', { count }) : t('wipeTab')}</p>
          <p className='actions'>
            <Button
              onClick={() => {
                cancel()
                onWipe()
              }}
            >
              {t('wipeYes')}
            </Button>
            <Button look='main' onClick={cancel}>
              {t('wipeNo')}
            </Button>
          </p>
        </fieldset>
      ) : (
        <Button ref={startButton} onClick={() => setConfirming(true)}>
          {t('wipeStart')}
        </Button>
      )}
    </section>
  )
}
