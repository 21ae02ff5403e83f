import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Icon } from '../primitives/Icon.tsx'

type Example = { readonly id: string; readonly title: string }
type Props = {
  readonly examples: readonly Example[]
  /** How many questions a case takes, from the shortest worked case to the longest possible. */
  readonly range: { readonly least: number; readonly most: number }
  readonly started: boolean
  /** Is the case that was started one of the kept projects? */
  readonly isKept: boolean
  readonly onStart: () => void
  readonly onOver: () => void
  readonly onExample: (id: string) => void
}

/** What it is, how long it takes, what it needs, one button; then what it tells and cases to open. */
export const StartScreen = ({ examples, range, started, isKept, onStart, onOver, onExample }: Props) => {
  const { t } = useWords('screens')
  useTitle(t('app.documentTitle', { page: t('app.start') }))
  return (
    <>
      <div className='opening'>
        <div>
          <h1 tabIndex={-1}>{t('start.title')}</h1>
          <p className='lead'>{t('start.lead')}</p>
          <div className='actions'>
            <Button look='main' className='button main begin' onClick={onStart}>
              {t(started ? 'start.resume' : 'start.begin')} <Icon name='forward' />
            </Button>
            {started && <Button onClick={onOver}>{t(isKept ? 'start.overKept' : 'start.over')}</Button>}
            <span>{t('start.ease')}</span>
          </div>
          <p className='private'>
            <Icon name='kept' /> <span>{t('start.kept')}</span>
          </p>
        </div>
        <section className='needs' aria-labelledby='papers'>
          <h2 id='papers'>{t('start.papersTitle')}</h2>
          <ul>
            {t('start.papers', { returnObjects: true }).map((paper) => (
              <li key={paper}>{paper}</li>
            ))}
          </ul>
          <p className='hint'>{t('start.time', range)}</p>
        </section>
      </div>
      <div className='told'>
        {(['what', 'whom', 'one'] as const).map((part) => (
          <section key={part} aria-labelledby={`told-${part}`}>
            <h2 id={`told-${part}`}>{t(`start.${part}Title`)}</h2>
            <p>{t(`start.${part}`)}</p>
          </section>
        ))}
      </div>
      <h2>{t('start.examplesTitle')}</h2>
      <p>{t('start.examples')}</p>
      <ul className='examples'>
        {examples.map(({ id, title }) => (
          <li key={id}>
            <Button look='quiet' onClick={() => onExample(id)}>
              {title} <Icon name='forward' />
            </Button>
          </li>
        ))}
      </ul>
      <p className='hint'>{t('start.limits')}</p>
    </>
  )
}
