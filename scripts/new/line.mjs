// @ts-check
import { conditionCode, conditionForms, conditionFrom } from './condition.mjs'
import { withEntry } from './json.mjs'
import {
  addStop,
  addToTheme,
  askedUpTo,
  askQuestionId,
  askSources,
  blankIn,
  camel,
  languages,
  sourcesCode,
  wordsGiven,
} from './shared.mjs'

/**
 * A line: its place in a theme, in its page, and its words. A page that does not exist is written with it.
 * @param {import('./ask.mjs').Ask} ask @param {import('./law-files.mjs').LawFiles} law @param {import('./changes.mjs').Changes} changes
 */
export const newLine = async (ask, law, changes) => {
  const pages = law.stops.filter(({ lines }) => lines !== undefined)
  const pageId = await ask('page', 'Its page; another id makes a new page', {
    choices: pages.map(({ id }) => id),
    open: true,
    check: (value) =>
      camel.test(value.replace(/^list\./, '')) && value.startsWith('list.') ? undefined : 'list.name is wanted.',
  })
  const page = pages.find(({ id }) => id === pageId)
  const question = await askQuestionId(ask, law)
  const lines = page?.lines?.map(({ id }) => id) ?? []
  const neighbour = page
    ? await ask('after', 'The line after which it stands', { choices: lines, fallback: lines.at(-1) ?? '' })
    : await ask('after', 'The stop after which the new page stands', { choices: law.stops.map(({ id }) => id) })
  const stop = /** @type {import('./shared.mjs').LawStop} */ (page ?? law.stops.find(({ id }) => id === neighbour))
  const before = askedUpTo(law, stop.id)
  for (const id of lines.slice(lines.indexOf(neighbour) + 1)) before.delete(id)
  const when = await ask(
    'when',
    `When ${page ? 'it' : 'the page'} is asked: ${conditionForms}${page ? '; or always' : ''}`,
    {
      ...(page && { fallback: 'always' }),
      check: (value) => conditionFrom(value, law, { always: page !== undefined, before }).problem,
    },
  )
  const weight = page
    ? page.weight
    : await ask('weight', 'essential: the headline may need it; detail: it refines duties and hosting', {
        choices: ['essential', 'detail'],
        fallback: stop.weight,
      })
  const cited = await askSources(ask, law)
  const { id, key, constant, file } = question
  const words = await wordsGiven(ask, `the statement ${id}`)
  ask.allUsed()

  addToTheme(question, 'yesNo()', law, changes)
  changes.importName(stop.file, constant, file)
  changes.importName(stop.file, 'line', 'src/core/outline.ts')
  const condition = conditionCode(when, law, changes, stop.file, `when ${page ? id : pageId} is asked`)
  const citing = `citing: ${sourcesCode(cited, law, changes, stop.file)}`
  if (page) {
    const after = page.lines?.find((line) => line.id === neighbour)
    const whenCode = condition === undefined ? '' : `when: ${condition}, `
    changes.insert(stop.file, after?.node.end ?? 0, `,\nline(${constant}.${key}, { ${whenCode}${citing} })`)
  } else {
    changes.importName(stop.file, 'page', 'src/core/outline.ts')
    const fields = `section: '${stop.section}', weight: '${weight}', when: ${condition}`
    addStop(stop, `...page('${pageId}', { ${fields} }, [line(${constant}.${key}, { ${citing} })])`, changes)
  }
  const pagesBefore = pages.filter((one) => law.stops.indexOf(one) <= law.stops.indexOf(stop)).map((one) => one.id)
  for (const lang of languages)
    changes.changeJson(`locales/${lang}/lines.json`, (all) => {
      const known = all.pages[pageId]
      const says = known ?? {
        title: blankIn(`the title of the page ${pageId}`, lang),
        hint: blankIn(`the hint of the page ${pageId}`, lang),
        whoCanTell: blankIn(`who can answer ${pageId}`, lang),
        lines: {},
      }
      const linesBefore = page ? lines.slice(0, lines.indexOf(neighbour) + 1) : []
      const whole = { ...says, lines: withEntry(says.lines, id, words[lang], linesBefore) }
      const entries = known ? { ...all.pages, [pageId]: whole } : withEntry(all.pages, pageId, whole, pagesBefore)
      return { ...all, pages: entries }
    })
  return { answers: ['yes', 'no'], question: id }
}
