import type { Plugin } from 'vite'
import { provisionalVerdict } from '../src/core/provisional-verdict.ts'
import { law } from '../src/law/index.ts'
import { paperRules } from '../src/law/papers/index.ts'

/** Code shorter than this, in characters, is repeated instead of being stored in a constant. */
const minLength = 90
const moduleId = /^virtual:law\/(interview|full|papers)$/

/** Returns how often each object is reached from a root. */
const countReferences = (root: unknown, times: Map<object, number> = new Map()) => {
  if (typeof root !== 'object' || root === null) return times
  const before = times.get(root) ?? 0
  times.set(root, before + 1)
  if (before === 0) for (const value of Object.values(root)) countReferences(value, times)
  return times
}
/**
 * Returns a writer of data as code, in which an object that is reached twice is written once, as a constant. `known`
 * maps objects to expressions that already denote them.
 */
const createWriter = (times: ReadonlyMap<object, number>, known: ReadonlyMap<object, string>, prefix: string) => {
  const names = new Map(known)
  const named: string[] = []
  let text = ''
  const write = (value: unknown): string => {
    if (value === undefined) return 'void 0'
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    const name = names.get(value)
    if (name !== undefined) return name
    const written = Array.isArray(value)
      ? `[${value.map(write).join()}]`
      : `{${Object.entries(value)
          .map(([key, inner]) => `${JSON.stringify(key)}:${write(inner)}`)
          .join()}}`
    if ((times.get(value) ?? 0) < 2 || written.length < minLength) return written
    const constant = `${prefix}${named.length}`
    names.set(value, constant)
    named.push(constant)
    text += `const ${constant}=${written};\n`
    return constant
  }
  return { write, names, named, text: () => text }
}

/**
 * Returns the law as the source text of two modules: what the interview asks, with the sources of its first question,
 * and the full law. The second module imports every condition and question that both share, so that nothing is sent
 * twice.
 */
export const lawInParts = (): { readonly interview: string; readonly full: string } => {
  const first = law.outline.find(({ kind }) => kind === 'ask')
  const { edition, covers, flow, presentation } = law
  const outline = law.outline.map((step) => (step.kind === 'ask' && step !== first ? { ...step, citing: [] } : step))
  const { facts, pathways, bars } = provisionalVerdict(law, {})
  const openingVerdict = {
    facts: facts.filter(({ truth, working }) => truth === 'holds' && !working).map(({ id, truth }) => ({ id, truth })),
    pathways,
    bars: bars.filter(({ truth }) => truth === 'holds'),
  }
  const interviewLaw = {
    ...{ edition, covers, outline },
    ...(flow && { flow }),
    ...(presentation && { presentation: { upcomingThemes: presentation.upcomingThemes } }),
  }
  const references = countReferences({ interviewLaw, law })
  const interviewWriter = createWriter(references, new Map(), 'a')
  const interviewCode = interviewWriter.write(interviewLaw)
  const shared = new Map(
    [...interviewWriter.names].map(([object, name]) => [object, `s[${interviewWriter.named.indexOf(name)}]`]),
  )
  const fullWriter = createWriter(references, shared, 'l')
  const fullCode = fullWriter.write(law)
  return {
    interview: [
      `${interviewWriter.text()}export const shared=[${interviewWriter.named.join()}]`,
      `export const interviewLaw=${interviewCode}`,
      `export const openingVerdict=${JSON.stringify(openingVerdict)}`,
    ].join('\n'),
    full: `import { shared as s } from 'virtual:law/interview'\n${fullWriter.text()}export const law=${fullCode}`,
  }
}

/** Returns what the papers of the law hold as the source text of a module. */
const papersAsCode = (): string => {
  const writer = createWriter(countReferences(paperRules), new Map(), 'p')
  const code = writer.write(paperRules)
  return `${writer.text()}export const paperRules=${code}`
}

/** Provides the modules `virtual:law/interview`, `virtual:law/full` and `virtual:law/papers` to the app. */
export const lawByPart = (): Plugin => ({
  name: 'law-by-part',
  resolveId: (id) => (moduleId.test(id) ? `\0${id}` : undefined),
  load: (id) => {
    const [, part] = moduleId.exec(id.replace(/^\0/, '')) ?? []
    if (part === undefined) return undefined
    return part === 'papers' ? papersAsCode() : lawInParts()[part as 'interview' | 'full']
  },
})
