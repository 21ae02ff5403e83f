// @vitest-environment jsdom
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanup } from '@testing-library/react'
import { afterEach, describe, test } from 'vitest'
import { createActor } from 'xstate'
import { assess } from '../../src/core/assess.ts'
import { path, questionsOf, stopOf, stopsOf } from '../../src/core/outline.ts'
import type { Given } from '../../src/core/question.ts'
import { currentStop, journeyMachine } from '../../src/journey/machine.ts'
import { law } from '../../src/law/index.ts'
import { byCommand } from '../support/browser/by-command.ts'
import { expectScreenToSay } from '../support/journey/verdict-screen.tsx'
import type { Told } from '../support/law/gist.ts'
import { inOneLanguage, sampled } from '../support/sample.ts'

afterEach(cleanup)

const folder = join('tests', 'law', 'cases')
const scratch = mkdtempSync(join(tmpdir(), 'cadrage-'))
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    file,
    ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as { case: { asOf: string; answers: Given } }),
  }))

/** Returns what the command line prints for a worked case. */
const commandOutput = (file: string, content: object): Told => {
  const name = join(scratch, file)
  writeFileSync(name, JSON.stringify(content))
  return byCommand(name)
}

const stops = new Map(stopsOf(law.outline).map(({ id, asks }) => [id, asks.map((a) => a.question.id)]))
const stopAt = new Map(questionsOf(law.outline).map((ask) => [ask.question.id, stopOf(ask)]))
/** Returns the answers recorded by the journey when they are given stop by stop. */
const byJourney = (answers: Given): Given => {
  const actor = createActor(journeyMachine(law.outline), { input: {} }).start()
  for (let n = 0; n <= 2 * law.outline.length; n++) {
    const at = currentStop(actor.getSnapshot())
    const asked = stops.get(at)?.filter((id) => answers[id] !== undefined) ?? []
    if (asked.length > 0) {
      actor.send({ type: 'answer', stop: at, answers: Object.fromEntries(asked.map((id) => [id, answers[id]])) })
      continue
    }
    const { given } = actor.getSnapshot().context
    const offered = path(law.outline, given).optional.find((id) => given[id] === undefined && answers[id] !== undefined)
    if (offered === undefined) return given
    actor.send({ type: 'goTo', to: stopAt.get(offered) ?? offered })
  }
  throw new Error('The journey did not end.')
}

describe('the screen shows what the command line prints', () => {
  test.each(inOneLanguage(sampled(cases)))('$file, in $lang', ({ file, case: content, lang }) => {
    expectScreenToSay(
      commandOutput(`${lang}-${file}`, content),
      assess(law, byJourney(content.answers), content.asOf),
      lang,
    )
  })
})
