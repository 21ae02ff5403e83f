import { afterAll, describe, expect, test } from 'vitest'
import { chosenJourneys, recordVersion } from '../support/engines/chosen.ts'
import { type Engine, engineNames, openEngine } from '../support/engines/engine.ts'
import { removeSecondVersion } from '../support/engines/releases.ts'
import { journeys } from './journeys/index.ts'

const chosen = chosenJourneys(journeys)
afterAll(removeSecondVersion)

describe.each(engineNames.filter((name) => chosen.some(({ engineName }) => engineName === name)))('%s', (name) => {
  let started: Promise<Engine> | undefined
  /** Starts the engine in the first test, so that each test of an engine that does not start fails. */
  const start = () => {
    started ??= openEngine(name).then((engine) => {
      recordVersion(engine)
      return engine
    })
    return started
  }
  afterAll(async () => {
    const engine = await started?.catch(() => undefined)
    await engine?.close()
  })
  for (const { engineName, journey, lang, limit } of chosen)
    if (engineName === name)
      test(`${journey.name} (${lang})`, async () => {
        const engine = await start()
        const made = journey.make({ engine, lang })
        if (limit) await expect(made, limit.reason).rejects.toThrow(limit.says)
        else await made
      })
})
