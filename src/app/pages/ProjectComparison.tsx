import { readCase } from '../../casefile/read-case.ts'
import { assess } from '../../core/assess.ts'
import { impactOf } from '../../core/change-impact.ts'
import { path } from '../../core/outline.ts'
import type { StoredCase } from '../../platform/case-database.ts'
import { ComparePart } from '../../ui/projects/ComparePart.tsx'
import { isSameAnswers } from '../case/interview.ts'
import { useFullSession } from '../session/session.ts'

/** Renders the comparison of two saved projects, both assessed on the present day; nothing if one cannot be read. */
export const ProjectComparison = ({ one, other }: { readonly one: StoredCase; readonly other: StoredCase }) => {
  const { services, say, lang, present } = useFullSession()
  const { law } = services
  const read = [one, other].map(({ text }) => readCase(text, law))
  const [first, second] = read.flatMap((r) => ('case' in r ? [r.case] : []))
  if (!first || !second) return null
  const sides = [
    { name: one.name, content: first },
    { name: other.name, content: second },
  ].map(({ name, content: { answers, flows } }) => ({
    name,
    answers,
    asked: path(law.outline, answers).asked,
    headline: assess(law, answers, present, flows).headline,
  }))
  const [before, after] = sides
  if (!before || !after) return null
  const answered = ({ answers, flows = [] }: typeof first) => ({ answers, flows })
  const differing = [...new Set([...before.asked, ...after.asked])].filter(
    (id) =>
      before.asked.includes(id) !== after.asked.includes(id) ||
      !isSameAnswers({ [id]: before.answers[id] }, { [id]: after.answers[id] }),
  )
  return (
    <ComparePart
      one={before}
      other={after}
      impact={impactOf(law, answered(first), answered(second), present)}
      differing={differing}
      day={present}
      {...{ say, lang }}
    />
  )
}
