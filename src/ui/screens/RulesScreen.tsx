import type { Law } from '../../core/law.ts'
import type { Source } from '../../core/source.ts'
import { inWords } from '../../text/date-words.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { Pinpoint } from '../terms/Pinpoint.tsx'
import { Terms, TermsOnce } from '../terms/Terms.tsx'

/** By rule, the worked cases in which it has an effect: their number, and the first of them. */
export type Exercised = Readonly<
  Record<string, { readonly count: number; readonly first: readonly string[] } | undefined>
>
type Props = { readonly law: Law; readonly say: Say; readonly lang: Lang; readonly exercised: Exercised }

/**
 * Renders every rule of the edition in plain words, with its articles: bars, pathways with their conditions, duties.
 */
export const RulesScreen = ({ law, say, lang, exercised }: Props) => {
  const { t } = useWords('screens')
  const { t: r } = useWords('report')
  useTitle(t('app.documentTitle', { page: t('rules.title') }))
  const cited = (citing: readonly Source[]) => (
    <span className='briefly'>
      {citing.map((s, i) => (
        <span key={s.id}>
          {i > 0 && ' · '}
          {s.url ? (
            <a href={s.url} rel='noreferrer' hrefLang='fr'>
              <Pinpoint source={s} lang={lang} />
            </a>
          ) : (
            <Pinpoint source={s} lang={lang} />
          )}{' '}
          ({r(`authority.${s.authority}`)}, {r(`certainty.${s.certainty}`)}, {r(`verification.${s.verification}`)})
        </span>
      ))}
    </span>
  )
  const cases = (rule: string) => {
    const { count, first } = exercised[rule] ?? { count: 0, first: [] }
    return (
      <p className='hint'>
        {t('rules.cases', { count, first: first.join(', ') })}
        {count > first.length && '…'}
      </p>
    )
  }
  const requirements = law.pathways.flatMap((p) => Object.keys(p.requirements)).length
  return (
    <TermsOnce page={`rules ${lang}`}>
      <div className='page rules'>
        <h1 tabIndex={-1}>{t('rules.title')}</h1>
        <p>
          {t('rules.lead', {
            edition: law.edition,
            bars: law.bars.length,
            pathways: law.pathways.length,
            requirements,
            duties: law.duties.length,
          })}
        </p>
        <h2>{t('rules.bars')}</h2>
        <ul>
          {law.bars.map((bar) => (
            <li key={bar.id}>
              <h3 className='conclusion'>
                <Terms text={say.bar(bar.id, 'holds')} lang={lang} />
              </h3>
              <p>{cited(bar.citing)}</p>
              {cases(`bar ${bar.id}`)}
            </li>
          ))}
        </ul>
        <h2>{t('rules.pathways')}</h2>
        <p>{t('rules.pathwaysLead')}</p>
        {law.pathways.map((pathway) => (
          <section key={pathway.id} aria-label={say.pathway(pathway.id).name}>
            <h3>{say.pathway(pathway.id).name}</h3>
            <p>{cited(pathway.citing)}</p>
            {cases(`pathway ${pathway.id}`)}
            <Disclosure summary={t('rules.conditions', { count: Object.keys(pathway.requirements).length })}>
              <ul>
                {Object.entries(pathway.requirements).map(([id, { failing, citing }]) => (
                  <li key={id}>
                    <h4 className='conclusion'>
                      <Terms text={say.requirement(pathway.id, id)} lang={lang} />
                    </h4>
                    <p>
                      {t('rules.otherwise', { what: r(`failing.${failing}`) })} {cited(citing)}
                    </p>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </section>
        ))}
        <h2>{t('rules.duties')}</h2>
        <Disclosure summary={t('rules.dutiesList')} count={law.duties.length}>
          <ul>
            {law.duties.map((duty) => (
              <li key={duty.id}>
                <h3 className='conclusion'>
                  <Terms text={say.duty(duty.id).title} lang={lang} />
                </h3>
                <p>
                  {r(`who.${duty.who[0]}`)}.{' '}
                  {duty.from &&
                    `${r(duty.from > law.covers.until ? 'starting' : 'from', { day: inWords(duty.from, lang) })}. `}
                  {cited(duty.citing)}
                  {duty.offence && (
                    <>
                      {' '}
                      {r('offence')} {cited([duty.offence])}
                    </>
                  )}
                </p>
                {cases(`duty ${duty.id}`)}
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </TermsOnce>
  )
}
