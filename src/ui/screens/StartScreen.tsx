import { useTranslation } from 'react-i18next'
import { Button } from '../primitives/Button.tsx'
import { useTitle } from '../useTitle.ts'

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

export const StartScreen = ({ examples, range, started, isKept, onStart, onOver, onExample }: Props) => {
  const { t } = useTranslation('screens')
  useTitle(t('app.documentTitle', { page: t('app.start') }))
  return (
    <div className='page'>
      <h1 tabIndex={-1}>{t('start.title')}</h1>
      <p className='lead'>{t('start.lead')}</p>
      <p className='actions'>
        <Button look='main' onClick={onStart}>
          {t(started ? 'start.resume' : 'start.begin')}
        </Button>
        {started && <Button onClick={onOver}>{t(isKept ? 'start.overKept' : 'start.over')}</Button>}
      </p>
      <p className='hint'>
        {t('start.keptTitle')} {t('start.kept')}
      </p>
      <h2>{t('start.whatTitle')}</h2>
      <p>{t('start.what')}</p>
      <h2>{t('start.whomTitle')}</h2>
      <p>{t('start.whom')}</p>
      <h2>{t('start.timeTitle')}</h2>
      <p>{t('start.time', range)}</p>
      <h2>{t('start.papersTitle')}</h2>
      <ul>
        {t('start.papers', { returnObjects: true }).map((paper) => (
          <li key={paper}>{paper}</li>
        ))}
      </ul>
      <h2>{t('start.oneTitle')}</h2>
      <p>{t('start.one')}</p>
      <h2>{t('start.limitsTitle')}</h2>
      <p>{t('start.limits')}</p>
      <h2>{t('start.examplesTitle')}</h2>
      <p>{t('start.examples')}</p>
      <ul className='examples'>
        {examples.map(({ id, title }) => (
          <li key={id}>
            <Button look='quiet' onClick={() => onExample(id)}>
              {title}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
