import type { Report } from '../../report/report.ts'
import type { Say } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { StateIcon } from '../primitives/StateIcon.tsx'

type Props = {
  readonly report: Report
  readonly say: Say
  /** On a page that is about the report, the headline is no title of the page. */
  readonly heading?: 'h1' | 'h2' | undefined
}

/** The headline in one sentence, with its state, what to put right first, and what could reverse it. */
export const HeadlineBox = ({ report, say, heading: Heading = 'h1' }: Props) => {
  const { t } = useWords('report')
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
      <StateIcon state={headline.state} />
      <Heading id='part-headline' tabIndex={-1}>
        {t(`state.${headline.state}`)}
      </Heading>
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
          report.doubts[kind] > 0 && (
            <p key={kind} className='doubt'>
              {t(`headline.doubt.${kind}`, { count: report.doubts[kind] })}
            </p>
          ),
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
