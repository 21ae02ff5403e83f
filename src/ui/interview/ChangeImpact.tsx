import { type ReactNode, useEffect, useRef } from 'react'
import type { Changed, DutyState, Impact, PathImpact } from '../../core/change-impact.ts'
import type { Answer, Given } from '../../core/question.ts'
import { answerInWords } from '../../text/answer-words.ts'
import type { Say } from '../../text/law-text.ts'
import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { HeadlineLine } from '../verdict/HeadlineLine.tsx'

type Props = {
  /** The answers that change, before and after. */
  readonly before: Given
  readonly after: Given
  readonly impact: Impact
  readonly say: Say
  /** Returns the titles of questions. Questions of one checklist page share the title of the page. */
  readonly namesOf: (questions: readonly string[]) => readonly string[]
  readonly onConfirm: () => void
  readonly onKeepEarlier: () => void
}

/** Renders the consequences of a changed answer. It takes the focus. Nothing changes until the user confirms. */
export const ChangeImpact = ({ before, after, impact, say, namesOf, onConfirm, onKeepEarlier }: Props) => {
  const { t } = useWords('screens')
  const { t: r } = useWords('report')
  useTitle(t('app.documentTitle', { page: t('impact.title') }))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const answer = (question: string, given: Answer) =>
    answerInWords(say, (which) => t(`question.${which}`), question, given)
  const wasNow = (name: string, was: string, now: string) => t('impact.wasNow', { name, was, now })
  const outcomes = (changes: Impact['bars'], sentence: Say['bar']) =>
    changes.map((c) => t('impact.saidNow', { was: sentence(c.id, c.before), now: sentence(c.id, c.after) }))
  const duties = (changes: readonly Changed<DutyState>[]) =>
    changes.map((c) => wasNow(say.duty(c.id).title, t(`impact.duty.${c.before}`), t(`impact.duty.${c.after}`)))
  const pages = (pathImpact: PathImpact) =>
    (['setAside', 'backAgain', 'comes'] as const).map((key) => (
      <Group key={key} title={t(`impact.${key}`)} lines={namesOf(pathImpact[key])} />
    ))
  return (
    <section className='page impact' aria-labelledby='impact'>
      <h1 id='impact' tabIndex={-1} ref={heading}>
        {t('impact.title')}
      </h1>
      <ul>
        {Object.entries(after).flatMap(([id, given]) => {
          const former = before[id]
          return given === undefined || former === undefined ? (
            []
          ) : (
            <li key={id}>{wasNow(say.question(id).title, answer(id, former), answer(id, given))}</li>
          )
        })}
      </ul>
      {impact.headline && (
        <>
          <h2>{t('impact.headline')}</h2>
          <dl>
            <dt>{t('impact.then')}</dt>
            <dd>
              <HeadlineLine headline={impact.headline.before} say={say} />
            </dd>
            <dt>{t('impact.now')}</dt>
            <dd>
              <HeadlineLine headline={impact.headline.after} say={say} />
            </dd>
          </dl>
        </>
      )}
      {pages(impact)}
      <Group title={t('stands.bars')} lines={outcomes(impact.bars, say.bar)} />
      <Group
        title={t('impact.routes')}
        lines={impact.routes.map((c) =>
          wasNow(say.pathway(c.id).name, t(`impact.route.${c.before}`), t(`impact.route.${c.after}`)),
        )}
      />
      <Group
        title={t('impact.requirements')}
        lines={impact.requirements.map((c) =>
          wasNow(say.requirement(c.pathway, c.id), r(`truth.${c.before}`), r(`truth.${c.after}`)),
        )}
      />
      <Group title={t('impact.duties')} lines={duties(impact.duties)} />
      {impact.flows.map((flow) => (
        <section key={flow.name} aria-label={flow.name}>
          <h2>{t('impact.flow', { name: flow.name })}</h2>
          {pages(flow)}
          <Group title={t('impact.duties')} lines={duties(flow.duties)} />
        </section>
      ))}
      {impact.leaves.length > 0 && (
        <Disclosure summary={t('impact.leaves')}>
          <Lines lines={namesOf(impact.leaves)} />
        </Disclosure>
      )}
      {impact.facts.length > 0 && (
        <Disclosure summary={t('impact.facts', { count: impact.facts.length })}>
          <Lines lines={outcomes(impact.facts, say.fact)} />
        </Disclosure>
      )}
      <p className='hint'>{t('impact.kept')}</p>
      <p className='actions'>
        <Button look='main' onClick={onConfirm}>
          {t('impact.confirm')}
        </Button>
        <Button onClick={onKeepEarlier}>{t('impact.keep')}</Button>
      </p>
    </section>
  )
}

const Lines = ({ lines }: { readonly lines: readonly string[] }): ReactNode => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
const Group = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length > 0 && (
    <>
      <h2>{title}</h2>
      <Lines lines={lines} />
    </>
  )
