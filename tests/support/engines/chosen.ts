import { readFileSync, writeFileSync } from 'node:fs'
import { type Lang, languages } from '../../../src/text/eager/law-text.ts'
import { type EngineName, engineNames } from './engine.ts'
import type { Journey } from './journey.ts'

/** A journey that a driver cannot make: the error shows that its reason still holds. */
type Limit = {
  readonly engine: EngineName
  readonly journey: string
  /** A part of the message of the error that the driver gives. */
  readonly says: string
  readonly reason: string
}
const limits: readonly Limit[] = JSON.parse(
  readFileSync(new URL('../../browser/exceptions.json', import.meta.url), 'utf8'),
)

/** A journey in one engine and one language. */
type Chosen = {
  readonly engineName: EngineName
  readonly journey: Journey
  readonly lang: Lang
  readonly limit: Limit | undefined
}

const every = (journeys: readonly Journey[]): readonly Chosen[] => {
  const unknown = limits.filter(({ journey }) => !journeys.some(({ name }) => name === journey))
  if (unknown.length > 0)
    throw new Error(`exceptions.json names no journey of tests/engines: ${unknown.map((limit) => limit.journey)}.`)
  return engineNames.flatMap((engineName) =>
    journeys.flatMap((journey) =>
      languages.map((lang) => ({
        engineName,
        journey,
        lang,
        limit: limits.find((limit) => limit.engine === engineName && limit.journey === journey.name),
      })),
    ),
  )
}

/** Returns numbers from 0 to 1 that depend on the seed alone (mulberry32). */
const numbersFrom = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
/** Returns the items in an order that depends on the seed alone. */
const shuffled = <T>(items: readonly T[], next: () => number): readonly T[] =>
  items
    .map((item) => ({ item, key: next() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item)

/** How many journeys of each engine a sample has. */
const ofEach = 4

/**
 * Returns the journeys to make. `CADRAGE_ENGINE` names one engine; `CADRAGE_JOURNEYS` names journeys, separated by
 * commas; `CADRAGE_SEED` takes a sample of four journeys in each engine, without those that its driver cannot make.
 */
export const chosenJourneys = (journeys: readonly Journey[]): readonly Chosen[] => {
  const engine = process.env['CADRAGE_ENGINE']
  const names = process.env['CADRAGE_JOURNEYS']?.split(',')
  const seed = process.env['CADRAGE_SEED']
  const wanted = every(journeys).filter(
    ({ engineName, journey }) =>
      (engine === undefined || engineName === engine) && (names === undefined || names.includes(journey.name)),
  )
  if (seed === undefined) return wanted
  const next = numbersFrom(Number(seed))
  return engineNames.flatMap((name) =>
    shuffled(
      wanted.filter(({ engineName, limit }) => engineName === name && !limit),
      next,
    ).slice(0, ofEach),
  )
}

/** Prints the version of an engine, and writes it to the file that `CADRAGE_VERSION_FILE` names, if it is set. */
export const recordVersion = ({ name, version }: { readonly name: EngineName; readonly version: string }): void => {
  const file = process.env['CADRAGE_VERSION_FILE']
  console.log(`${name}: ${version}`)
  if (file === undefined) return
  writeFileSync(file, JSON.stringify({ version }))
}
