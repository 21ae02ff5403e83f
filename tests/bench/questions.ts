import { path, stopsOf } from '../../src/core/outline.ts'
import { type Given, type Question, unsure } from '../../src/core/question.ts'
import { law } from '../../src/law/index.ts'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { type Lang, sayIn } from '../../src/text/eager/law-text.ts'
import type { PlainField, PlainQuestions } from './questionnaire/plain-questions.ts'

const inId = (id: string) => id.replaceAll('.', '-')

/**
 * Returns the questions that the interview asks about a case until its verdict, with the words and options that it shows,
 * for the plain questionnaire of the benchmark. Its elements have the ids of those of the app.
 */
export const plainQuestions = (answers: Given, lang: Lang): PlainQuestions => {
  const say = sayIn(lang)
  const { t } = i18nIn(lang)
  const { asked, optional } = path(law.outline, answers)
  const words: Record<string, string> = {}
  const fieldOf = ({ id, kind }: Question, options: readonly string[]): PlainField => {
    for (const option of options) words[`${inId(id)}-${option}`] = say.option(id, option)
    words[`${inId(id)}-${unsure}`] = t('question.unsure', { ns: 'screens' })
    return { id: inId(id), kind, options: [...options, unsure] }
  }
  const stops = stopsOf(law.outline).flatMap(({ id, asks }) => {
    const [first, ...others] = asks.filter(
      ({ question }) => asked.includes(question.id) && !optional.includes(question.id),
    )
    if (!first) return []
    if (first.page !== undefined) {
      const { title, hint = '' } = say.page(first.page)
      Object.assign(words, { [inId(id)]: title, [`${inId(id)} hint`]: hint })
      for (const { question } of [first, ...others]) words[inId(question.id)] = say.question(question.id).title
      return [{ id: inId(id), isList: true, fields: [first, ...others].map((a) => fieldOf(a.question, ['yes', 'no'])) }]
    }
    const { title, hint = '', groups, examples = {} } = say.question(first.question.id)
    Object.assign(words, { [inId(id)]: title, [`${inId(id)} hint`]: hint })
    for (const [option, example = ''] of Object.entries(examples)) words[`${inId(id)}-${option} hint`] = example
    const options = groups?.flatMap((group) => group.options) ?? first.question.options
    return [{ id: inId(id), isList: false, fields: [fieldOf(first.question, options)] }]
  })
  return { stops, words }
}
