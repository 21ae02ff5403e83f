import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { questionsOf } from '../../../src/core/outline.ts'
import { type Answer, exclusiveOptions, type Given, type Question, unsure } from '../../../src/core/question.ts'
import { law } from '../../../src/law/index.ts'

/** Returns a pseudorandom generator of numbers in [0, 1), which a seed determines (mulberry32). */
export const randomFrom = (seed: number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const steps = questionsOf(law.outline)
export const questions = steps.map((step) => step.question)

const oneAnswer = (question: Question, random: () => number): Answer => {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? ''
  if (question.kind === 'one') return pick(question.options)
  const exclusive = exclusiveOptions(question)
  const lines = question.options.filter((o) => !exclusive.includes(o))
  const density = random()
  const ticked = density > 0.75 ? lines : lines.filter(() => random() < density)
  return ticked.length > 0 ? ticked : exclusive.length > 0 ? exclusive : [pick(lines)]
}

/** Returns an answer that says “I don’t know”: of several options, in half of the cases beside some that are ticked. */
const doubtOf = (question: Question, random: () => number): Answer => {
  if (question.kind === 'one' || random() < 0.5) return unsure
  const exclusive = exclusiveOptions(question)
  const ticked = [oneAnswer(question, random)].flat().filter((o) => !exclusive.includes(o))
  return ticked.length > 0 ? [...ticked, unsure] : unsure
}

const folder = join('tests', 'law', 'cases')
/** The answers of the worked cases. */
export const workedAnswers: readonly Given[] = readdirSync(folder)
  .filter((f) => f.endsWith('.json'))
  .map((f) => (JSON.parse(readFileSync(join(folder, f), 'utf8')) as { case: { answers: Given } }).case.answers)

/**
 * Returns an answer to every question, on the path or not. Half of the results are random, half are a worked case with
 * a few answers changed. One in six contains some “I don’t know”, alone or beside
 * ticked options.
 */
export const someAnswers = (random: () => number): Given => {
  const doubt = random() < 1 / 6 ? 0.08 : 0
  const answer = (q: Question): Answer => {
    const drawn = random()
    // A doubt draws from numbers of its own, so that the answers after it do not depend on its kind.
    return drawn < doubt ? doubtOf(q, randomFrom(drawn * 2 ** 32)) : oneAnswer(q, random)
  }
  const all: Record<string, Answer> = Object.fromEntries(questions.map((q) => [q.id, answer(q)]))
  // Most lines of a checklist are “yes”, or half of them: otherwise conclusions that need every line would never hold.
  const densities = new Map<string, number>()
  for (const { page, question } of steps) {
    if (page === undefined) continue
    const density = densities.get(page) ?? (random() < 0.5 ? 0.95 : 0.5)
    densities.set(page, density)
    if (all[question.id] !== 'unsure') all[question.id] = random() < density ? 'yes' : 'no'
  }
  if (random() < 0.5) return all
  const worked = workedAnswers[Math.floor(random() * workedAnswers.length)] ?? {}
  const unchanged = Object.entries(worked).filter(() => random() > 0.12)
  return { ...all, ...Object.fromEntries(unchanged) }
}
