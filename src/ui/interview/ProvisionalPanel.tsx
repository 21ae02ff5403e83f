import type { ReactNode } from 'react'
import type { ProvisionalVerdict } from '../../core/provisional-verdict.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { isWide } from '../layout/is-wide.ts'
import { Count } from '../primitives/Count.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { Terms } from '../terms/Terms.tsx'

/**
 * Renders the provisional verdict: the facts established so far, and the routes that are still open.
 */
export const ProvisionalVerdictPanel = ({
  provisional,
  say,
  lang,
}: {
  readonly provisional: ProvisionalVerdict
  readonly say: Say
  readonly lang: Lang
}) => {
  const { t } = useWords('screens')
  const facts = provisional.facts.filter((f) => f.truth === 'holds' && !f.working)
  const routes = provisional.pathways.filter((p) => p.status !== 'closed')
  const bars = provisional.bars.filter((b) => b.truth === 'holds')
  return (
    <aside className='stands' aria-label={t('stands.title')}>
      <details open={isWide()}>
        <summary>
          <h2>{t('stands.title')}</h2>
        </summary>
        {bars.length > 0 && (
          <>
            <h3>{t('stands.bars')}</h3>
            <ul className='bars'>
              {bars.map((b) => (
                <li key={b.id}>{say.bar(b.id, b.truth)}</li>
              ))}
            </ul>
          </>
        )}
        <h3>
          {t('stands.routes')}
          <Count of={routes.length} />
        </h3>
        {routes.length === 0 && <p className='hint'>{t('stands.noRoutes')}</p>}
        <ShortList
          max={3}
          lines={routes.map(({ id, status }) => (
            <li key={id} className={status}>
              {say.pathway(id).name}{' '}
              <span className='hint'>{`(${t(status === 'open' ? 'stands.open' : 'stands.undecided')})`}</span>
            </li>
          ))}
        />
        <h3>
          {t('stands.facts')}
          <Count of={facts.length} />
        </h3>
        {facts.length === 0 && <p className='hint'>{t('stands.noFacts')}</p>}
        <ShortList
          max={6}
          lines={facts.map((f) => (
            <li key={f.id}>
              <Terms text={say.fact(f.id, f.truth)} lang={lang} />
            </li>
          ))}
        />
      </details>
    </aside>
  )
}

/** Renders a list, collapsed if it has more than `max` lines. The heading above states its length. */
const ShortList = ({ max, lines }: { readonly max: number; readonly lines: readonly ReactNode[] }) => {
  const { t } = useWords('screens')
  if (lines.length === 0) return null
  if (lines.length <= max) return <ul>{lines}</ul>
  return (
    <Disclosure summary={t('stands.show')}>
      <ul>{lines}</ul>
    </Disclosure>
  )
}
