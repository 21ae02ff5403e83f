import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { ErrorSummary } from '../primitives/ErrorSummary.tsx'
import '../styles/share.css'
import { useTitle } from '../hooks/use-title.ts'

type Props = {
  readonly onCheck: (typed: string) => void
  /** The problems of the last code, as sentences. */
  readonly problems?: readonly string[]
  /** The result of the check. */
  readonly result?: {
    readonly agrees: { readonly edition: boolean; readonly text: boolean }
    /** The edition of the report, and the one of this release. */
    readonly was: string
    readonly now: string
    /** How much of the report was printed, in words. */
    readonly format: string
    /** The state that this release concludes, in words. */
    readonly state: string
    readonly notices: readonly string[]
  }
  /** The rebuilt report. */
  readonly children?: ReactNode
}

/** Renders the form for the code of a printed report, and whether this release would print the same report. */
export const CheckScreen = ({ onCheck, problems, result, children }: Props) => {
  const { t } = useWords('share')
  const { t: screens } = useWords('screens')
  const [typed, setTyped] = useState('')
  const [attempt, setAttempt] = useState(0)
  const [isMissing, setMissing] = useState(false)
  const resultHeading = useRef<HTMLHeadingElement>(null)
  const message = isMissing ? t('check.missing') : problems?.join(' ')
  const title = t('check.title')
  useTitle(screens('app.documentTitle', { page: message === undefined ? title : screens('app.errorTitle', { title }) }))
  useEffect(() => {
    if (attempt > 0) resultHeading.current?.focus()
  }, [attempt])
  return (
    <div className='page'>
      <h1 tabIndex={-1}>{title}</h1>
      {message !== undefined && (
        <ErrorSummary title={t('check.refused')} message={message} fieldId='check-code' attempt={attempt} />
      )}
      <p>{t('check.lead')}</p>
      <p className='notice'>{t('check.limits')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const isEmpty = typed.trim() === ''
          setMissing(isEmpty)
          setAttempt(attempt + 1)
          if (!isEmpty) onCheck(typed)
        }}
      >
        <p className='field'>
          <label htmlFor='check-code'>{t('check.field')}</label>
          <span id='check-code-hint' className='hint'>
            {t('check.hint')}
          </span>
          <textarea
            id='check-code'
            className='code'
            rows={3}
            autoComplete='off'
            autoCapitalize='characters'
            spellCheck={false}
            translate='no'
            aria-describedby='check-code-hint'
            aria-invalid={message !== undefined}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </p>
        <p className='actions'>
          <Button look='main' type='submit'>
            {t('check.submit')}
          </Button>
        </p>
      </form>
      {result && !isMissing && (
        <>
          <section aria-labelledby='check-result'>
            <h2 id='check-result' tabIndex={-1} ref={resultHeading}>
              {t('check.result')}
            </h2>
            <p>
              <strong>{t(result.agrees.edition && result.agrees.text ? 'check.all' : 'check.notAll')}</strong>
            </p>
            <dl className='checked'>
              <Line
                label={t('check.edition')}
                agrees={result.agrees.edition}
                text={t(result.agrees.edition ? 'check.editionSame' : 'check.editionOther', result)}
              />
              <Line
                label={t('check.verdict')}
                agrees={result.agrees.text || undefined}
                text={t(result.agrees.text ? 'check.verdictSame' : 'check.verdictOther', result)}
              />
              <Line
                label={t('check.text')}
                agrees={result.agrees.text}
                text={t(result.agrees.text ? 'check.textSame' : 'check.textOther')}
              />
            </dl>
            {result.notices.length > 0 && (
              <>
                <h3>{t('check.aside')}</h3>
                <ul>
                  {result.notices.map((notice) => (
                    <li key={notice}>{notice}</li>
                  ))}
                </ul>
              </>
            )}
          </section>
          <section aria-labelledby='check-rebuilt'>
            <h2 id='check-rebuilt'>{t('check.rebuilt')}</h2>
            <p>
              {t('check.format')} {result.format}. {t('check.rebuiltLead')}
            </p>
            {children}
          </section>
        </>
      )}
    </div>
  )
}

/** Renders one comparison. `agrees` is `undefined` if the user has to compare. */
const Line = ({
  label,
  agrees,
  text,
}: {
  readonly label: string
  readonly agrees: boolean | undefined
  readonly text: string
}) => {
  const { t } = useWords('share')
  const mark = agrees === undefined ? 'cannotTell' : agrees ? 'agrees' : 'differs'
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span className={`mark ${agrees === undefined ? 'unknown' : agrees ? 'holds' : 'fails'}`}>
          {t(`check.${mark}`)}
        </span>{' '}
        {text}
      </dd>
    </div>
  )
}
