import type { Counterfactual } from '../../core/counterfactuals.ts'
import type { Outcome } from '../../core/headline.ts'
import { fits, type Report } from '../../report/report.ts'
import { useWords } from '../hooks/use-words.ts'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { StateIcon } from '../primitives/StateIcon.tsx'
import { ConclusionLine, Mark, Requirement } from './Conclusions.tsx'
import type { References } from './Grounds.tsx'
import { useCounterfactuals } from './use-counterfactuals.ts'

/** One sentence. Answers to one question that lead to the same headline share a sentence. */
type Sentence = { readonly steps: readonly { readonly question: string; readonly answers: readonly string[] }[] }
type Group = { readonly outcome: Outcome; readonly sentences: readonly Sentence[] }
/** The number of answers in a sentence, and of sentences in a group, that are shown before the rest is collapsed. */
const shown = 3

/**
 * Renders the smallest changes of answers that change the headline, by new headline; then the routes that may still
 * open.
 */
export const ChangePart = ({ report, references }: { readonly report: Report; readonly references: References }) => {
  const { t } = useWords('report')
  const { say } = references
  const given = Object.fromEntries(report.verdict.answers.map(({ question, answer }) => [question, answer]))
  const counterfactuals = useCounterfactuals(given, report.hash)
  const sentence = ({ steps }: Sentence) => (
    <li key={steps.map((s) => s.question + s.answers[0]).join()}>
      {steps
        .map(({ question, answers }) =>
          t('flip.if', {
            question: say.question(question).title,
            answer: answers.slice(0, shown).join(t('flip.or')),
            others: answers.length > shown ? t('flip.others', { count: answers.length - shown }) : '',
          }),
        )
        .join(` ${t('flip.and')} `)}
    </li>
  )
  return (
    <>
      {counterfactuals && <p>{t(counterfactuals.length > 0 ? 'flip.lead' : 'nothing.change')}</p>}
      {groupsOf(counterfactuals ?? [], references).map(({ outcome: { state, pathway }, sentences }) => (
        <div key={`${state} ${pathway}`} className='way'>
          <h3>
            <StateIcon state={state} />
            <span>
              {t(`state.${state}`)}
              {pathway !== undefined && state === 'route' && ` ${say.pathway(pathway).name}`}
            </span>
          </h3>
          <ul>{sentences.slice(0, shown).map(sentence)}</ul>
          {sentences.length > shown && (
            <Disclosure summary={t('flip.more', { count: sentences.length - shown })}>
              <ul>{sentences.slice(shown).map(sentence)}</ul>
            </Disclosure>
          )}
        </div>
      ))}
      {report.otherRoutes.length > 0 && (
        <Disclosure summary={t('sections.otherRoutes')} count={report.otherRoutes.length}>
          <ul>
            {report.otherRoutes.map((route) => (
              <li key={route.id}>
                <p className='conclusion'>
                  {say.pathwayIs(route.id, fits[route.status])} <Mark>{t(`route.${route.status}`)}</Mark>
                </p>
                <ul className='brief'>
                  {route.requirements
                    .filter((r) => r.truth !== 'holds')
                    .map((r) => (
                      <Requirement
                        key={r.id}
                        finding={r}
                        pathway={route.id}
                        references={references}
                        as={ConclusionLine}
                      />
                    ))}
                </ul>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

/**
 * Groups counterfactuals by headline. Of each headline only the smallest are included: where one answer suffices, two
 * are left out.
 */
const groupsOf = (counterfactuals: readonly Counterfactual[], references: References): readonly Group[] => {
  const groups = new Map<string, { outcome: Outcome; size: number; sentences: Map<string, Sentence> }>()
  for (const { changes, outcome } of counterfactuals) {
    const size = changes.length
    const group = groups.get(`${outcome.state} ${outcome.pathway}`) ?? { outcome, size, sentences: new Map() }
    if (size > group.size) continue
    groups.set(`${outcome.state} ${outcome.pathway}`, group)
    const last = changes.at(-1)
    if (!last) continue
    const before = changes.slice(0, -1)
    const key = [...before.map((c) => `${c.question} ${c.answer}`), last.question].join()
    const known = group.sentences.get(key)?.steps.at(-1)?.answers ?? []
    const answerText = (c: typeof last) => references.answer(c.question, c.answer)
    group.sentences.set(key, {
      steps: [
        ...before.map((c) => ({ question: c.question, answers: [answerText(c)] })),
        { question: last.question, answers: [...known, answerText(last)] },
      ],
    })
  }
  return [...groups.values()].map(({ outcome, sentences }) => ({ outcome, sentences: [...sentences.values()] }))
}
