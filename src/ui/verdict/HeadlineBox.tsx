import { useTranslation } from 'react-i18next'
import type { HeadlineState } from '../../core/assess.ts'
import type { Report } from '../../report/report.ts'
import type { Say } from '../../text/say.ts'

/** Each state has its own shape as well as its word: a bar, a question, an arrow, a tick, a ring. */
const shapes: Readonly<Record<HeadlineState, string>> = {
  stop: 'M4 12h16',
  cannotTell: 'M8 9a4 4 0 1 1 5 4c-1 .4-1 1-1 2m0 3v.5',
  route: 'M4 12h14m-6-6 6 6-6 6',
  nothingToFile: 'm5 12 5 5 9-10',
  outside: 'M12 5a7 7 0 1 0 .1 0Z',
}

/** The headline in one sentence, with its state, what to put right first, and what could reverse it. */
export const HeadlineBox = ({ report, say }: { readonly report: Report; readonly say: Say }) => {
  const { t } = useTranslation('report')
  const { headline, facts } = report.verdict
  const bars = headline.bars.map(say.bar).join(' ')
  const named = headline.pathway ?? headline.nearest
  const pathway = named === undefined ? '' : say.pathway(named).name
  const is = (id: string) => facts.some((f) => f.id === id && f.truth === 'holds')
  const files = headline.state === 'route' || headline.state === 'nothingToFile'
  const by = headline.outsideBy
  const outsideWords =
    by === 'anonymous' || by === 'notHealth' || by === 'household' || by === 'abroad'
      ? t(`headline.outsideBy.${by}`)
      : undefined
  return (
    <header className={`headline ${headline.state}`}>
      <h1 tabIndex={-1}>
        <svg viewBox='0 0 24 24' aria-hidden='true' focusable='false'>
          <path d={shapes[headline.state]} />
        </svg>
        {t(`state.${headline.state}`)}
      </h1>
      {files && is('processor') && <p>{t('headline.client')}</p>}
      {files && is('jointController') && <p>{t('headline.joint')}</p>}
      <p className='sentence'>
        {headline.state === 'cannotTell'
          ? t(`headline.why.${headline.why ?? 'undecided'}`, { bars, pathway })
          : t(`headline.${headline.state}`, { bars, pathway })}{' '}
        {headline.toPutRight > 0 && t('headline.putRight', { count: headline.toPutRight })}
      </p>
      {outsideWords && <p>{outsideWords}</p>}
      {headline.unlessOutside && headline.state !== 'stop' && <p>{t('headline.unless')}</p>}
      {(['contested', 'toConfirm', 'unread'] as const).map(
        (kind) =>
          report.doubts[kind] > 0 && <p key={kind}>{t(`headline.doubt.${kind}`, { count: report.doubts[kind] })}</p>,
      )}
      {headline.couldBeReversedBy.length > 0 && (
        <>
          <p>{t('headline.reversed', { count: headline.couldBeReversedBy.length })}</p>
          <ul>
            {headline.couldBeReversedBy.map((id) => (
              <li key={id}>
                <a href={`#/question/${id}`}>{say.question(id).title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </header>
  )
}
