import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Icon } from '../primitives/Icon.tsx'

type Example = { readonly id: string; readonly title: string }
type Props = {
  readonly examples: readonly Example[]
  /** The numbers of answers of the shortest and the longest worked example. */
  readonly range: { readonly least: number; readonly most: number }
  readonly isStarted: boolean
  /** Whether the open case is a saved project. */
  readonly isStored: boolean
  readonly onStart: () => void
  readonly onRestart: () => void
  readonly onExample: (id: string) => void
}

/** Renders the start page: purpose, duration and documents needed, the button to start, then the worked examples. */
export const StartScreen = ({ examples, range, isStarted, isStored, onStart, onRestart, onExample }: Props) => {
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
              {t(isStarted ? 'start.resume' : 'start.begin')} <Icon name='forward' />
            </Button>
            {isStarted && <Button onClick={onRestart}>{t(isStored ? 'start.overKept' : 'start.over')}</Button>}
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
