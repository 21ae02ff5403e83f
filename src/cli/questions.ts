import { parseArgs } from 'node:util'
import { questionsOf } from '../core/outline.ts'
import { law } from '../law/index.ts'
import { sayIn } from '../text/eager/law-text.ts'
import { printCondition } from './print-condition.ts'
import { UsageError } from './usage-error.ts'

/**
 * Runs `questions [--format json]`. Returns every question with its options, the condition under which it is asked and
 * its texts in both languages.
 * @throws UsageError when the format is invalid.
 */
export const questionsCommand = (argv: readonly string[]): string => {
  const { values } = parseArgs({ args: [...argv], options: { format: { type: 'string' } } })
  if (values.format !== undefined && values.format !== 'json')
    throw new UsageError(`--format ${values.format}: only json.`)
  const fr = sayIn('fr')
  const en = sayIn('en')
  const questions = questionsOf(law.outline).map(({ question: { id, kind, options }, when }) => ({
    id,
    kind,
    options,
    text: { fr: fr.question(id).title, en: en.question(id).title },
    optionText: Object.fromEntries(options.map((o) => [o, { fr: fr.option(id, o), en: en.option(id, o) }])),
    askedWhen: when ? printCondition(when) : 'always',
  }))
  if (values.format === 'json') return `${JSON.stringify(questions, null, 2)}\n`
  return questions
    .map(({ id, kind, text, optionText, askedWhen }) =>
      [
        `${id} (${kind})`,
        `  fr: ${text.fr}`,
        `  en: ${text.en}`,
        `  asked when: ${askedWhen}`,
        ...Object.entries(optionText).map(([o, words]) => `    ${o}: ${words.fr} / ${words.en}`),
        `    unsure${kind === 'many' ? ', alone or beside options' : ''}: Je ne sais pas / I don’t know`,
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n')
}
