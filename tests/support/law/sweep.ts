import { assess } from '../../../src/core/assess.ts'
import { decides, type Law } from '../../../src/core/law.ts'
import { answersToTry } from '../../../src/core/outcomes.ts'
import { path, questionsOf } from '../../../src/core/outline.ts'
import { type Answer, exclusiveOptions, type Given, type Question } from '../../../src/core/question.ts'
import type { Verdict } from '../../../src/core/verdict.ts'

const mark = { holds: '', unknown: '?', fails: '' } as const

/** Everything a verdict says, as words of the law: what holds, what may, what fails of each route. */
export const saidBy = (v: Verdict): readonly string[] => [
  `= ${v.headline.pathway ?? v.headline.state}`,
  ...v.facts.filter((f) => f.truth !== 'fails').map((f) => `${f.id}${mark[f.truth]}`),
  ...v.bars.filter((b) => b.truth !== 'fails').map((b) => `bar ${b.id}${mark[b.truth]}`),
  ...v.duties
    .filter((d) => d.applies !== 'fails')
    .map((d) => `duty ${d.id}${mark[d.applies]}${d.met === 'holds' ? ' met' : d.met === 'fails' ? ' not met' : ''}`),
  ...v.coming.map((d) => `coming ${d.id}${mark[d.applies]}`),
  ...v.pathways.flatMap((p) =>
    p.status === 'closed'
      ? [`${p.id} closed`]
      : p.requirements
          .filter((r) => r.truth !== 'holds')
          .map((r) => `${p.id}.${r.id} ${r.truth === 'fails' ? 'no' : '?'}`),
  ),
]

/** One answer tried in place of another, from a worked case. */
export type Trial = { readonly question: string; readonly answer: Answer; readonly from: string; readonly given: Given }

/** Of several choices, all that go together but one: what each adds to the others. */
const allButOne = (question: Question): readonly Answer[] => {
  if (question.kind === 'one') return []
  const together = question.options.filter((o) => !exclusiveOptions(question).includes(o))
  return together.length < 3 ? [] : together.map((o) => together.filter((other) => other !== o))
}

/** Each answer to each question, tried in the first worked case in which the question is answered. */
export const trialsOf = (
  law: Law,
  cases: readonly { readonly name: string; readonly answers: Given }[],
): readonly Trial[] =>
  questionsOf(law.outline).flatMap(({ question }) => {
    const found = cases.find(
      ({ answers }) => answers[question.id] !== undefined && path(law.outline, answers).asked.includes(question.id),
    )
    if (!found) return []
    return [...answersToTry(question), ...allButOne(question)].map((answer) => ({
      question: question.id,
      answer,
      from: found.name,
      given: { ...found.answers, [question.id]: answer },
    }))
  })

/** The questions a case meets, answered or not. */
export const askedBy = (law: Law, given: Given): readonly string[] => path(law.outline, given).asked

/** The deciding conditions that close each closed pathway. */
export const closuresBy = ({ pathways }: Verdict): readonly string[] =>
  pathways
    .filter((p) => p.status === 'closed')
    .flatMap((p) => p.requirements.filter((r) => decides(r) && r.truth === 'fails').map((r) => `${p.id}.${r.id}`))

/** The conclusions that rest on a disputed point, with the point. */
export const disputesBy = ({ facts, bars, duties, coming, pathways }: Verdict): readonly string[] =>
  [
    ...[...facts, ...bars, ...duties, ...coming].map(({ id, disputes }) => ({ id, disputes })),
    ...pathways.flatMap((p) => p.requirements.map(({ id, disputes }) => ({ id: `${p.id}.${id}`, disputes }))),
  ]
    .filter((c) => c.disputes.length > 0)
    .map((c) => `${c.id} (${c.disputes.join(', ')})`)

/** What one list has more than another, and what it has no longer. */
const change = (now: readonly string[], before: readonly string[]): string => {
  const more = now.filter((s) => !before.includes(s)).map((s) => `+ ${s}`)
  const less = before.filter((s) => !now.includes(s)).map((s) => `− ${s}`)
  return [...more, ...less].join(' · ')
}

/** Of a case: what is said, what is asked, what closes each other route, what is disputed. */
export type Heard = Readonly<Record<'said' | 'asked' | 'closures' | 'disputes', readonly string[]>>
export const heardOf = (law: Law, given: Given): Heard => {
  const verdict = assess(law, given, '2026-11-24')
  return {
    said: saidBy(verdict),
    asked: askedBy(law, given),
    closures: closuresBy(verdict),
    disputes: disputesBy(verdict),
  }
}

/** What a trial changes in what its case is told, and in what it is asked. */
export const changeBy = (now: Heard, before: Heard) => ({
  told: change(now.said, before.said) || 'nothing',
  asked: change(now.asked, before.asked) || '–',
  closures: change(now.closures, before.closures) || '–',
  disputes: change(now.disputes, before.disputes) || '–',
})
