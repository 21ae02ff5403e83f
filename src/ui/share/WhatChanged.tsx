import type { HeadlineState } from '../../core/verdict.ts'
import { useWords } from '../hooks/use-words.ts'

const kinds = ['bars', 'applying', 'unmet', 'undecided'] as const
type Kind = (typeof kinds)[number]
/** What came and what went, by name. */
export type Changes = Readonly<Record<Kind, { readonly came: readonly string[]; readonly went: readonly string[] }>>
type Told = { readonly state: HeadlineState; readonly pathway: string | undefined }

/** What differs between two verdicts on the same answers, in words. */
export const WhatChanged = ({
  then,
  now,
  changes,
  flows,
}: {
  readonly then: Told
  readonly now: Told
  readonly changes: Changes
  readonly flows: readonly string[]
}) => {
  const { t } = useWords('share')
  const { t: r } = useWords('report')
  const pathway = (of: Told) => of.pathway ?? t('shared.noPathway')
  const groups = kinds.flatMap((kind) =>
    (['came', 'went'] as const).map((way) => ({
      title: t(`shared.differences.${kind}.${way}`),
      lines: changes[kind][way],
    })),
  )
  return (
    <>
      <h2>{t('shared.differs')}</h2>
      {then.state !== now.state && (
        <p>{t('shared.state', { was: r(`state.${then.state}`), now: r(`state.${now.state}`) })}</p>
      )}
      {then.pathway !== now.pathway && <p>{t('shared.pathway', { was: pathway(then), now: pathway(now) })}</p>}
      {[...groups, { title: t('shared.flows'), lines: flows }].map(
        ({ title, lines }) =>
          lines.length > 0 && (
            <section key={title}>
              <h3>{title}</h3>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  )
}
