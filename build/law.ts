import type { Plugin } from 'vite'
import { outlookOf } from '../src/core/provisional-verdict.ts'
import { law } from '../src/law/index.ts'

/** What is written shorter than this, is written again rather than named. */
const short = 90
const address = /^virtual:law\/(asks|whole)$/

/** How often each object is reached. */
const reached = (root: unknown, times: Map<object, number> = new Map()) => {
  if (typeof root !== 'object' || root === null) return times
  const before = times.get(root) ?? 0
  times.set(root, before + 1)
  if (before === 0) for (const value of Object.values(root)) reached(value, times)
  return times
}
/** Writes data as code in which an object met twice is written once, and named; `known` holds the names given before. */
const writer = (times: ReadonlyMap<object, number>, known: ReadonlyMap<object, string>, prefix: string) => {
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
    if ((times.get(value) ?? 0) < 2 || written.length < short) return written
    const given = `${prefix}${named.length}`
    names.set(value, given)
    named.push(given)
    text += `const ${given}=${written};\n`
    return given
  }
  return { write, names, named, text: () => text }
}

/**
 * The law as data, in two modules: what the interview asks, with the sources of its first question, and the whole.
 * The second takes from the first every condition and question they share, so that nothing is sent twice.
 */
export const lawInParts = (): { readonly asks: string; readonly whole: string } => {
  const first = law.outline.find(({ kind }) => kind === 'ask')
  const { edition, covers, flow } = law
  const outline = law.outline.map((step) => (step.kind === 'ask' && step !== first ? { ...step, citing: [] } : step))
  const { facts, pathways, bars } = outlookOf(law, {})
  const shown = {
    facts: facts.filter(({ truth, working }) => truth === 'holds' && !working).map(({ id, truth }) => ({ id, truth })),
    pathways,
    bars: bars.filter(({ truth }) => truth === 'holds'),
  }
  const asks = { edition, covers, outline, ...(flow && { flow }) }
  const times = reached({ asks, law })
  const early = writer(times, new Map(), 'a')
  const opening = early.write(asks)
  const shared = new Map([...early.names].map(([object, name]) => [object, `s[${early.named.indexOf(name)}]`]))
  const late = writer(times, shared, 'l')
  const whole = late.write(law)
  return {
    asks: `${early.text()}export const shared=[${early.named.join()}]\nexport const asks=${opening}\nexport const opening=${JSON.stringify(shown)}`,
    whole: `import { shared as s } from 'virtual:law/asks'\n${late.text()}export const law=${whole}`,
  }
}

/** Gives `virtual:law/asks` and `virtual:law/whole` to the app. */
export const lawByPart = (): Plugin => ({
  name: 'law-by-part',
  resolveId: (id) => (address.test(id) ? `\0${id}` : undefined),
  load: (id) => {
    const [, part] = address.exec(id.replace(/^\0/, '')) ?? []
    return part === undefined ? undefined : lawInParts()[part as 'asks' | 'whole']
  },
})
