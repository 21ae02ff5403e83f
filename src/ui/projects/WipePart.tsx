import { useEffect, useRef, useState } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

/** Wipes everything, after a question asked in the page. Escape, or “no”, leaves all as it is. */
export const WipePart = ({ count, onWipe }: { readonly count: number; readonly onWipe: () => void }) => {
  const { t } = useWords('projects')
  const [asking, setAsking] = useState(false)
  const question = useRef<HTMLHeadingElement>(null)
  const start = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (asking) question.current?.focus()
    else if (wasAsking.current) start.current?.focus()
    wasAsking.current = asking
  }, [asking])
  const leave = () => setAsking(false)
  return (
    <section aria-labelledby='projects-wipe'>
      <h2 id='projects-wipe'>{t('wipe')}</h2>
      <p>{t('wipeLead')}</p>
      {asking ? (
        <fieldset
          className='notice'
          aria-labelledby='projects-wipe-ask'
          onKeyDown={(event) => {
            if (event.key === 'Escape') leave()
          }}
        >
          <h3 id='projects-wipe-ask' ref={question} tabIndex={-1}>
            {t('wipeAsk')}
          </h3>
          <p>{count > 0 ? t('wipeCount', { count }) : t('wipeTab')}</p>
          <p className='actions'>
            <Button
              onClick={() => {
                leave()
                onWipe()
              }}
            >
              {t('wipeYes')}
            </Button>
            <Button look='main' onClick={leave}>
              {t('wipeNo')}
            </Button>
          </p>
        </fieldset>
      ) : (
        <Button ref={start} onClick={() => setAsking(true)}>
          {t('wipeStart')}
        </Button>
      )}
    </section>
  )
}
