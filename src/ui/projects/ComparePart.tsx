import { useEffect, useRef } from 'react'
import type { Impact } from '../../core/change-impact.ts'
import type { Given } from '../../core/question.ts'
import type { Headline } from '../../core/verdict.ts'
import { answerInWords } from '../../text/answer-words.ts'
import { inWords } from '../../text/date-words.ts'
import type { Lang, Say } from '../../text/law-text.ts'
import { useWords } from '../hooks/use-words.ts'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { HeadlineLine } from '../verdict/HeadlineLine.tsx'

type Side = {
  readonly name: string
  readonly headline: Headline
  readonly answers: Given
  readonly asked: readonly string[]
}
type Props = {
  readonly one: Side
  readonly other: Side
  /** The changes from the first project to the second. */
  readonly impact: Impact
  /** The ids of the questions that only one project is asked, or that are answered differently. */
  readonly differing: readonly string[]
  readonly day: string
  readonly say: Say
  readonly lang: Lang
}
/** A line without a name states its two outcomes in whole sentences. */
type Line = { readonly id: string; readonly name?: string; readonly was: string; readonly now: string }

/** Renders the comparison of two projects: both headlines, then the differences. It takes the focus when it mounts. */
export const ComparePart = ({ one, other, impact, differing, day, say, lang }: Props) => {
  const { t } = useWords('projects')
  const { t: s } = useWords('screens')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const answerIn = ({ answers, asked }: Side, id: string) => {
    const given = answers[id]
    if (!asked.includes(id)) return t('compared.notAsked')
    if (given === undefined) return t('compared.notAnswered')
    return answerInWords(say, (which) => s(`question.${which}`), id, given)
  }
  const groups: readonly { readonly title: string; readonly lines: readonly Line[] }[] = [
    {
      title: s('stands.bars'),
      lines: impact.bars.map((c) => ({
        id: c.id,
        was: say.bar(c.id, c.before),
        now: say.bar(c.id, c.after),
      })),
    },
    {
      title: s('impact.routes'),
      lines: impact.routes.map((c) => ({
        id: c.id,
        name: say.pathway(c.id).name,
        was: s(`impact.route.${c.before}`),
        now: s(`impact.route.${c.after}`),
      })),
    },
    {
      title: s('impact.duties'),
      lines: impact.duties.map((c) => ({
        id: c.id,
        name: say.duty(c.id).title,
        was: s(`impact.duty.${c.before}`),
        now: s(`impact.duty.${c.after}`),
      })),
    },
  ]
  const shown = groups.filter(({ lines }) => lines.length > 0)
  const linesOf = (lines: readonly Line[]) => (
    <ul>
      {lines.map(({ id, name, was, now }) => (
        <li key={id}>
          {t(name === undefined ? 'compared.sentences' : 'compared.line', {
            ...{ name, was, now },
            one: one.name,
            other: other.name,
          })}
        </li>
      ))}
    </ul>
  )
  return (
    <section aria-labelledby='projects-compared'>
      <h2 id='projects-compared' ref={heading} tabIndex={-1}>
        {t('compared.title', { one: one.name, other: other.name })}
      </h2>
      <p className='hint'>{t('compared.day', { day: inWords(day, lang) })}</p>
      <dl>
        <dt>{one.name}</dt>
        <dd>
          <HeadlineLine headline={one.headline} say={say} />
        </dd>
        <dt>{other.name}</dt>
        <dd>
          <HeadlineLine headline={other.headline} say={say} />
        </dd>
      </dl>
      {shown.length === 0 && <p>{t('compared.same')}</p>}
      {shown.map(({ title, lines }) => (
        <div key={title}>
          <h3>{title}</h3>
          {linesOf(lines)}
        </div>
      ))}
      {differing.length > 0 && (
        <Disclosure summary={t('compared.answers', { count: differing.length })}>
          {linesOf(
            differing.map((id) => ({
              id,
              name: say.question(id).title,
              was: answerIn(one, id),
              now: answerIn(other, id),
            })),
          )}
        </Disclosure>
      )}
    </section>
  )
}
