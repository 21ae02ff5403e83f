import { expect, test } from 'vitest'
import { questionsOf } from '../../src/core/outline.ts'
import { exclusiveOptions } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { sayIn } from '../../src/text/eager/law-text.ts'

const say = { fr: sayIn('fr'), en: sayIn('en') }
const alone = questionsOf(law.outline).filter(({ page }) => page === undefined)

test('every list of more than seven options stands under headings, the same in both languages', () => {
  for (const { question } of alone) {
    const { fr, en } = { fr: say.fr.question(question.id).groups, en: say.en.question(question.id).groups }
    expect(
      fr?.map((g) => g.options),
      question.id,
    ).toEqual(en?.map((g) => g.options))
    expect(`${question.id} ${fr !== undefined}`).toBe(`${question.id} ${question.options.length > 7}`)
    if (!fr) continue
    expect(fr.flatMap((g) => g.options).sort(), question.id).toEqual([...question.options].sort())
    for (const [i, { title, options }] of fr.entries()) {
      expect(title !== '' || i === fr.length - 1, `${question.id} ${title}`).toBe(true)
      if (title !== '') expect(options.length, `${question.id} ${title}`).toBeGreaterThan(1)
      expect(options.length, `${question.id} ${title}`).toBeLessThanOrEqual(7)
    }
  }
})
test('“none of these” stands last', () => {
  for (const { question } of alone) {
    const groups = say.fr.question(question.id).groups
    for (const none of groups ? exclusiveOptions(question) : []) expect(groups?.at(-1)?.options.at(-1)).toBe(none)
  }
})
test('an example belongs to an option, and both languages give the same ones', () => {
  for (const { question } of alone) {
    const examples = Object.keys(say.fr.question(question.id).examples ?? {})
    expect(Object.keys(say.en.question(question.id).examples ?? {})).toEqual(examples)
    for (const option of examples) expect(question.options).toContain(option)
  }
})
test.each(['project.actor', 'project.purpose', 'hosting.where'])(
  'nearly every option of %s has an example that one recognises',
  (id) => {
    const { options, examples = {} } = say.fr.question(id)
    expect(Object.keys(examples).length).toBeGreaterThanOrEqual(Object.keys(options).length - 2)
  },
)
