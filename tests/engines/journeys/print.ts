import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { assess } from '../../../src/core/assess.ts'
import { law } from '../../../src/law/index.ts'
import { reportOf } from '../../../src/report/report.ts'
import { pinpointIn } from '../../../src/text/citation.ts'
import { sayIn } from '../../../src/text/eager/law-text.ts'
import { inTab, type Journey, type Start, withHost } from '../../support/engines/journey.ts'
import { present, storeCase } from '../../support/engines/steps.ts'
import { caseNamed } from '../../support/journey/walk.ts'

const squeezed = (text: string) => text.replaceAll(/[\s\u00a0\u202f\u00ad-]+/g, '')
/** Returns the text of a PDF in both reading orders, without spaces and hyphens. */
const textOf = (pdf: Uint8Array) => {
  const folder = mkdtempSync(join(tmpdir(), 'cadrage-'))
  const file = join(folder, 'verdict.pdf')
  writeFileSync(file, pdf)
  const read = (...order: readonly string[]) => squeezed(execFileSync('pdftotext', [...order, file, '-']).toString())
  const text = `${read()} ${read('-raw')}`
  rmSync(folder, { recursive: true })
  return text
}

/** Returns the text of the whole report on paper, and the verdict that it is about. */
const printed = async ({ engine, lang }: Start) => {
  const worked = caseNamed('w01')
  let paper = ''
  await withHost(({ address }) =>
    inTab(engine, async (tab) => {
      await tab.open(`${address}${lang}/`)
      await storeCase(tab, worked)
      await tab.open(`${address}${lang}/#/verdict`)
      await present(tab, '#report-format')
      await tab.run(() => {
        const format = document.querySelector<HTMLSelectElement>('#report-format')
        if (format) format.value = 'full'
        format?.dispatchEvent(new Event('change', { bubbles: true }))
      })
      paper = textOf(await tab.print())
    }),
  )
  return { paper, verdict: assess(law, worked.answers, worked.asOf) }
}

/** The verdict on paper gives the article and the address of each duty, also where the screen folds them. */
export const print: Journey = {
  name: 'print',
  make: async (start) => {
    const { paper, verdict } = await printed(start)
    const sources = [...reportOf(verdict, law).todo, ...verdict.coming].flatMap(({ citing }) => citing)
    expect(sources.length).toBeGreaterThan(10)
    const wanted = sources.flatMap((source) => [pinpointIn(start.lang, source), source.url]).map(squeezed)
    expect(wanted.filter((text) => !paper.includes(text))).toEqual([])
  },
}
/** Titles, which are bold, are text on paper: they can be searched, copied and read aloud. */
export const printTitles: Journey = {
  name: 'print-titles',
  make: async (start) => {
    const { paper, verdict } = await printed(start)
    const say = sayIn(start.lang)
    const titles = [...verdict.duties, ...verdict.coming].map(({ id }) => squeezed(say.duty(id).title))
    expect(titles.length).toBeGreaterThan(5)
    expect(
      titles.filter((title) => !paper.includes(title)),
      'titles not on paper as text',
    ).toEqual([])
  },
}
