// @ts-check
import { conditionCode, conditionForms, conditionFrom } from './condition.mjs'
import { withEntry } from './json.mjs'
import { askSources, blankIn, languages, problemOfCamel, sourcesCode, wordsGiven } from './shared.mjs'

/** What failing a requirement means, as `Failing` in src/core/law.ts. */
const failings = ['otherRoute', 'authorisation', 'deviation', 'barred', 'fix', 'breach']

/** The outcomes of a requirement, as `Truth` in src/core/truth.ts, each said in a sentence. */
const outcomes = ['holds', 'fails', 'unknown']

/**
 * A requirement of a pathway: its entry and its words.
 * @param {import('./ask.mjs').Ask} ask @param {import('./law-files.mjs').LawFiles} law @param {import('./changes.mjs').Changes} changes
 */
export const newRequirement = async (ask, law, changes) => {
  const pathwayId = await ask('pathway', 'Its pathway', { choices: law.pathways.map(({ id }) => id) })
  const pathway = law.pathways.find(({ id }) => id === pathwayId)
  if (!pathway) throw new Error(`No pathway ${pathwayId}.`)
  const { file: path, requirements, names } = pathway
  const id = await ask('id', 'Its id', {
    check: (value) =>
      problemOfCamel(value) ?? (names.includes(value) ? `${pathwayId}.${value} exists already.` : undefined),
  })
  const met = await ask('met', `When it is met: ${conditionForms}`, {
    check: (value) => conditionFrom(value, law).problem,
  })
  const failing = await ask('failing', 'What failing it means', { choices: failings })
  const cited = await askSources(ask, law)
  const after = await ask('after', 'The requirement after which it stands', {
    choices: names,
    fallback: names.at(-1) ?? '',
  })
  const words = await wordsGiven(ask, `the requirement ${id} of ${pathwayId}`)
  ask.allUsed()

  const condition = conditionCode(met, law, changes, path, `when ${id} is met`)
  const citing = sourcesCode(cited, law, changes, path)
  const code = `${id}: { met: ${condition}, failing: '${failing}', citing: ${citing} }`
  changes.insertInList(path, requirements.properties, names.indexOf(after), code)
  for (const lang of languages)
    changes.changeJson(`locales/${lang}/pathways.json`, (all) => {
      const before = names.slice(0, names.indexOf(after) + 1)
      const sentences = outcomes.map((truth) => [
        truth,
        blankIn(`the sentence of ${pathwayId}.${id} for “${truth}”`, lang),
      ])
      const text = { name: words[lang], ...Object.fromEntries(sentences) }
      const said = withEntry(all[pathwayId].requirements, id, text, before)
      return { ...all, [pathwayId]: { ...all[pathwayId], requirements: said } }
    })
  return {}
}
