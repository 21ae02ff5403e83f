import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../core/assess.ts'
import type { Lang, Say } from '../../text/say.ts'
import { Terms } from '../primitives/Terms.tsx'

/** What is established so far, which routes are still open, how much is left: it narrows as one answers. */
export const WhereThisStands = ({
  verdict,
  left,
  say,
  lang,
}: {
  readonly verdict: Verdict
  readonly left: number
  readonly say: Say
  readonly lang: Lang
}) => {
  const { t } = useTranslation('screens')
  const facts = verdict.facts.filter((f) => f.truth === 'holds' && !f.working)
  const routes = verdict.pathways.filter((p) => p.status !== 'closed')
  const bars = verdict.bars.filter((b) => b.truth === 'holds')
  return (
    <aside className='stands' aria-label={t('stands.title')}>
      <details open={typeof matchMedia === 'function' && matchMedia('(min-width: 64rem)').matches}>
        <summary>
          <h2>{t('stands.title')}</h2>
        </summary>
        {bars.length > 0 && (
          <>
            <h3>{t('stands.bars')}</h3>
            <ul className='bars'>
              {bars.map((b) => (
                <li key={b.id}>{say.bar(b.id)}</li>
              ))}
            </ul>
          </>
        )}
        <h3>{t('stands.facts')}</h3>
        {facts.length === 0 ? (
          <p className='hint'>{t('stands.noFacts')}</p>
        ) : (
          <ul>
            {facts.map((f) => (
              <li key={f.id}>
                <Terms text={say.fact(f.id)} lang={lang} />
              </li>
            ))}
          </ul>
        )}
        <h3>{t('stands.routes')}</h3>
        {routes.length === 0 ? (
          <p className='hint'>{t('stands.noRoutes')}</p>
        ) : (
          <ul>
            {routes.map(({ id, status }) => (
              <li key={id} className={status}>
                {say.pathway(id).name}{' '}
                <span className='hint'>({t(status === 'open' ? 'stands.open' : 'stands.undecided')})</span>
              </li>
            ))}
          </ul>
        )}
        <p className='hint'>{t('question.left', { count: left })}</p>
      </details>
    </aside>
  )
}
