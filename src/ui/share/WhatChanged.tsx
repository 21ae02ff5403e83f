import type { HeadlineState } from '../../core/verdict.ts'
import { useWords } from '../hooks/use-words.ts'

const kinds = ['bars', 'applying', 'unmet', 'undecided'] as const
type Kind = (typeof kinds)[number]
/** The conclusions that were added and removed, by name. */
export type Changes = Readonly<Record<Kind, { readonly came: readonly string[]; readonly went: readonly string[] }>>
type Summary = { readonly state: HeadlineState; readonly pathway: string | undefined }

/** Renders the differences between two verdicts on the same answers. */
export const WhatChanged = ({
  before,
  now,
  changes,
  flows,
}: {
  readonly before: Summary
  readonly now: Summary
  readonly changes: Changes
  readonly flows: readonly string[]
}) => {
  const { t } = useWords('share')
  const { t: r } = useWords('report')
  const pathway = (summary: Summary) => summary.pathway ?? t('shared.noPathway')
  const groups = kinds.flatMap((kind) =>
    (['came', 'went'] as const).map((way) => ({
      title: t(`shared.differences.${kind}.${way}`),
      lines: changes[kind][way],
    })),
  )
  return (
    <>
      <h2>{t('shared.differs')}</h2>
      {before.state !== now.state && (
        <p>{t('shared.state', { was: r(`state.${before.state}`), now: r(`state.${now.state}`) })}</p>
      )}
      {before.pathway !== now.pathway && <p>{t('shared.pathway', { was: pathway(before), now: pathway(now) })}</p>}
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
