// Larger laws, to measure how the time of an assessment grows with the law.

/** Returns a function that copies a condition, each part once, with each question replaced by its own copy. */
const copier = (questionOf) => {
  const copies = new Map()
  const copyOf = (condition) => {
    const known = copies.get(condition)
    if (known) return known
    const copy = copied(condition)
    copies.set(condition, copy)
    return copy
  }
  const copied = (condition) => {
    if (condition.kind === 'answered') return { ...condition, question: questionOf(condition.question) }
    if (condition.kind === 'fact') return { ...condition, is: copyOf(condition.is) }
    return { ...condition, of: Array.isArray(condition.of) ? condition.of.map(copyOf) : copyOf(condition.of) }
  }
  return copyOf
}
/** Returns the values of an object as `change` makes them, without those that are undefined. */
const withChanged = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(key, value)]))
const conditionsOf = { duties: ['applies', 'met', 'offenceWhen'], blocking: ['when', 'stands'] }

/** Returns the conclusions of a law, copied, with `suffix` after their ids. */
const conclusionsOf = ({ facts, bars, pathways, duties }, copyOf, suffix) => {
  const copyKeys = (keys) => (key, value) => (keys.includes(key) && value ? copyOf(value) : value)
  const named = (object) => ({ ...object, id: `${object.id}${suffix}` })
  return {
    facts: facts.map((f) => ({ ...f, fact: named(copyOf(f.fact)) })),
    bars: bars.map((b) => named({ ...b, when: copyOf(b.when) })),
    pathways: pathways.map((p) =>
      named({
        ...p,
        requirements: withChanged(p.requirements, (_, r) => ({ ...r, met: copyOf(r.met) })),
        ...(p.filing ? { filing: withChanged(p.filing, copyKeys(['stands', 'awaited'])) } : {}),
      }),
    ),
    duties: duties.map((d) =>
      named({
        ...withChanged(d, copyKeys(conditionsOf.duties)),
        ...(d.blocking ? { blocking: withChanged(d.blocking, copyKeys(conditionsOf.blocking)) } : {}),
      }),
    ),
  }
}
/** Returns a step that asks the copy of a question. */
const stepCopied = (step, { copyOf, questionOf, suffix }) => {
  const page = step.page === undefined ? undefined : `${step.page}${suffix}`
  return { ...step, page, question: questionOf(step.question), when: step.when && copyOf(step.when) }
}
/** Returns functions that copy a condition and a question of a law; without questions of its own, each keeps them. */
const copiersOf = (suffix, withQuestions) => {
  const questions = new Map()
  const questionOf = (question) => {
    if (!withQuestions) return question
    const copy = questions.get(question.id) ?? { ...question, id: `${question.id}${suffix}` }
    questions.set(question.id, copy)
    return copy
  }
  return { suffix, questionOf, copyOf: copier(questionOf) }
}

/**
 * Returns a law with each of its conclusions `times` times, copies apart, and answers to it: about the same questions,
 * or with `withQuestions` each copy about questions of its own, which are asked after those copied and answered alike.
 * Ends and rests stay as they are.
 */
export const enlarged = (law, answers, times, withQuestions) => {
  const copies = Array.from({ length: times - 1 }, (_, n) => copiersOf(`-${n + 2}`, withQuestions))
  const more = copies.map(({ copyOf, suffix }) => conclusionsOf(law, copyOf, suffix))
  const grown = (key) => [...law[key], ...more.flatMap((conclusions) => conclusions[key])]
  const conclusions = Object.fromEntries(['facts', 'bars', 'pathways', 'duties'].map((key) => [key, grown(key)]))
  if (!withQuestions) return { law: { ...law, ...conclusions }, answers }
  const outline = law.outline.flatMap((step) =>
    step.kind !== 'ask' ? [step] : [step, ...copies.map((copy) => stepCopied(step, copy))],
  )
  const given = Object.entries(answers).flatMap(([id, answer]) => [
    [id, answer],
    ...copies.map(({ suffix }) => [`${id}${suffix}`, answer]),
  ])
  return { law: { ...law, ...conclusions, outline }, answers: Object.fromEntries(given) }
}
