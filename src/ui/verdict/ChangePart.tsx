import type { Counterfactual } from '../../core/counterfactuals.ts'
import type { Outcome } from '../../core/headline.ts'
import type { Report } from '../../report/report.ts'
import { useWords } from '../hooks/use-words.ts'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { StateIcon } from '../primitives/StateIcon.tsx'
import { Brief, Mark, Requirement } from './Conclusions.tsx'
import type { References } from './Grounds.tsx'
import { useCounterfactuals } from './use-counterfactuals.ts'

/** Answers of one question that lead to the same headline are said in one sentence. */
type Sentence = { readonly steps: readonly { readonly question: string; readonly answers: readonly string[] }[] }
type Way = { readonly standing: Outcome; readonly sentences: readonly Sentence[] }
const shown = 3

/** The smallest changes of answers, by the headline they lead to; then the routes that may still open. */
export const ChangePart = ({ report, book }: { readonly report: Report; readonly book: References }) => {
  const { t } = useWords('report')
  const { say } = book
  const given = Object.fromEntries(report.verdict.answers.map(({ question, answer }) => [question, answer]))
  const flips = useCounterfactuals(given, report.hash)
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
      {flips && <p>{t(flips.length > 0 ? 'flip.lead' : 'nothing.change')}</p>}
      {waysOf(flips ?? [], book).map(({ standing: { state, pathway }, sentences }) => (
        <div key={`${state} ${pathway}`} className='way'>
          <h3>
            <StateIcon state={state} />
            <span>
              {t(`state.${state}`)}
              {pathway !== undefined && state === 'route' && ` – ${say.pathway(pathway).name}`}
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
                  {say.pathway(route.id).name} <Mark>{t(`route.${route.status}`)}</Mark>
                </p>
                <ul className='brief'>
                  {route.requirements
                    .filter((r) => r.truth !== 'holds')
                    .map((r) => (
                      <Requirement key={r.id} of={r} pathway={route.id} book={book} as={Brief} />
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

/** By headline, the smallest only: where one answer is enough, two are not told. */
const waysOf = (flips: readonly Counterfactual[], book: References): readonly Way[] => {
  const ways = new Map<string, { standing: Outcome; size: number; sentences: Map<string, Sentence> }>()
  for (const { changes, standing } of flips) {
    const size = changes.length
    const way = ways.get(`${standing.state} ${standing.pathway}`) ?? { standing, size, sentences: new Map() }
    if (size > way.size) continue
    ways.set(`${standing.state} ${standing.pathway}`, way)
    const last = changes.at(-1)
    if (!last) continue
    const before = changes.slice(0, -1)
    const key = [...before.map((c) => `${c.question} ${c.answer}`), last.question].join()
    const known = way.sentences.get(key)?.steps.at(-1)?.answers ?? []
    const said = (c: typeof last) => book.answer(c.question, c.answer)
    way.sentences.set(key, {
      steps: [
        ...before.map((c) => ({ question: c.question, answers: [said(c)] })),
        { question: last.question, answers: [...known, said(last)] },
      ],
    })
  }
  return [...ways.values()].map(({ standing, sentences }) => ({ standing, sentences: [...sentences.values()] }))
}
