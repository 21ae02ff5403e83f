import { expect, vi } from 'vitest'
import { decodeText } from '../../../src/casefile/decode-text.ts'
import { readCase } from '../../../src/casefile/read-case.ts'
import { digestOf, writeCode } from '../../../src/casefile/report-code.ts'
import { isDay } from '../../../src/core/calendar-day.ts'
import { cleanLine, cleanText, isVisible } from '../../../src/core/typed-text.ts'
import { law } from '../../../src/law/index.ts'
import { readTabCase } from '../../../src/platform/tab-storage.ts'
import { i18nIn } from '../../../src/text/eager/i18n.ts'
import type { Lang } from '../../../src/text/law-text.ts'
import { linkOf } from '../../support/browser/links.ts'
import type { Tab } from '../../support/engines/engine.ts'
import { faultsIn } from '../../support/engines/faults.ts'
import { inTab, type Journey, withHost } from '../../support/engines/journey.ts'
import { clickButton, present, storeCase, tabCase, until } from '../../support/engines/steps.ts'
import { altered, pick, someDay, someFile, words } from '../../support/hostile.ts'
import { randomFrom } from '../../support/journey/answers.ts'
import { caseNamed } from '../../support/journey/walk.ts'

// Two hundred hostile inputs in one tab, the same in each run. Each gives a message or is kept; nothing throws, no
// markup of the input is shown as such, and nothing that was there before is lost.

const first = 'project.actor'
const known = { ...caseNamed('w01'), version: 3, title: 'Étude témoin', notes: { [first]: 'à vérifier' } }
/** The greatest length that the fields of one line take, and that of a note. */
const [longestLine, longestNote] = [120, 2_000]

type Random = () => number
type Content = {
  readonly title?: string
  readonly asOf?: string
  readonly answers?: object
  readonly notes?: Readonly<Record<string, string>>
  readonly flows?: readonly { readonly name: string }[]
  readonly tasks?: Readonly<Record<string, { readonly owner?: string; readonly due?: string }>>
}
/** What an input is put into. */
type Place = {
  readonly tab: Tab
  readonly site: string
  readonly lang: Lang
  readonly random: Random
  /** Names the input, for the message of a failure. */
  readonly tried: <T>(input: T) => T
}

/** Returns a value as JSON in ASCII: no driver alters it, and halves of characters stay what they are. */
const ascii = (value: unknown) =>
  JSON.stringify(value).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
/** Returns a text as a field of one line takes it: without line breaks. */
const inOneLine = (text: string) => text.replace(/[\r\n]/g, '').slice(0, longestLine)
const settled = (tab: Tab) =>
  until(tab, async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    return document.querySelector('main h1') !== null
  })
/** Goes to a fragment in the same document. */
const goTo = async (tab: Tab, fragment: string) => {
  await tab.run((hash) => {
    location.hash = JSON.parse(hash)
  }, ascii(fragment))
  await settled(tab)
}
/** Gives the tab the known case again, from a document without the app, which might write its own at the same time. */
const restore = async ({ tab, site, random }: Place) => {
  await tab.open(new URL('../licences.txt', site).href)
  await storeCase(tab, known)
  await tab.open(`${site}?${random()}#/answers`)
  await present(tab, '#case-title')
  expect(await asideIn(tab)).toEqual([])
  await expectKnown(tab)
}
/** Puts a text into a field as a person does, also where React holds its value. */
const fill = async (tab: Tab, selector: string, text: string) => {
  await present(tab, selector)
  await tab.run(
    (wanted, json) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted)
      const own = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
      Object.getOwnPropertyDescriptor(own.prototype, 'value')?.set?.call(field, JSON.parse(json))
      field?.dispatchEvent(new Event('input', { bubbles: true }))
    },
    selector,
    ascii(text),
  )
}
const send = (tab: Tab, field: string) =>
  tab.run((wanted) => document.querySelector<HTMLInputElement>(wanted)?.form?.requestSubmit(), field)
const storedCase = async (tab: Tab): Promise<Content> =>
  JSON.parse(JSON.parse((await tabCase(tab)) ?? '{}').text ?? '{}')
const expectKnown = async (tab: Tab) => {
  const { title, answers, notes } = await storedCase(tab)
  expect({ title, answers, notes }, 'the case of the tab').toEqual({
    ...{ title: known.title, answers: known.answers, notes: known.notes },
  })
}
const asideIn = async (tab: Tab): Promise<readonly string[]> =>
  JSON.parse(await tab.run(() => sessionStorage.getItem('cadrage-aside') ?? '[]'))
const textOf = (tab: Tab, selector: string) =>
  tab.run((wanted) => document.querySelector(wanted)?.textContent ?? '', selector)

/** Names no page, or one that is none. */
const address = async ({ tab, random, tried }: Place) => {
  const start = pick(random, ['#/question/', '#/', '#', '#/glossary/', '#/question/project.'])
  await goTo(tab, tried(start + words(random)))
  await expectKnown(tab)
}
const query = async (place: Place) => {
  const { tab, site, random, tried } = place
  await tab.open(tried(`${site}?${cleanText(words(random)).replaceAll('#', '%23')}#/answers`))
  await present(tab, '#case-title')
  await expectKnown(tab)
}
const link = async ({ tab, lang, random, tried }: Place) => {
  const text = random() < 0.1 ? words(random, 40) : altered(random, linkOf(caseNamed('w03')))
  await goTo(tab, tried(`#/s/${text}`))
  const refused = i18nIn(lang).t('shared.unread', { ns: 'share' })
  await until(
    tab,
    (title) =>
      document.querySelector('dl.shared') !== null ||
      (document.querySelector('main h1')?.textContent === title && document.querySelector('main li, main p') !== null),
    refused,
  )
  await expectKnown(tab)
}
/** A case file: it is refused with its name and a reason, or asks before it replaces the case. */
const file = async ({ tab, lang, random, tried }: Place) => {
  const text = tried(random() < 0.15 ? words(random, 40) : someFile(random))
  const content = Buffer.from(random() < 0.2 ? `\uFEFF${text}` : text, random() < 0.2 ? 'utf16le' : 'utf8')
  const name = tried(`${words(random, 5)}.json`)
  const isRead = 'case' in readCase(decodeText(content), law)
  await goTo(tab, '#/projects')
  await present(tab, '#project-file')
  await tab.run(
    (json) => {
      const given: { readonly name: string; readonly bytes: readonly number[] } = JSON.parse(json)
      const files = new DataTransfer()
      files.items.add(new File([Uint8Array.from(given.bytes)], given.name, { type: 'application/json' }))
      const field = document.querySelector<HTMLInputElement>('#project-file')
      if (!field) return
      field.files = files.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    },
    ascii({ name, bytes: [...content] }),
  )
  const { t } = i18nIn(lang)
  if (isRead) {
    await present(tab, 'fieldset.notice')
    await clickButton(tab, t('replace.no', { ns: 'projects' }))
  } else {
    await present(tab, '.notice[role="alert"] li')
    expect(await textOf(tab, '.notice[role="alert"] li')).not.toBe('')
  }
  await expectKnown(tab)
  const close = t('files.close', { ns: 'projects' })
  await tab.run((wanted) => {
    for (const button of document.querySelectorAll('button')) if (button.textContent === wanted) button.click()
  }, close)
  await until(tab, () => document.querySelector('.notice[role="alert"], fieldset.notice') === null)
}
/** What another version, an extension or a hand put into the storage of the tab. */
const stored = async (place: Place) => {
  const { tab, site, lang, random, tried } = place
  const text = random() < 0.7 ? someFile(random) : altered(random, JSON.stringify(known))
  const raw = tried(pick(random, [JSON.stringify({ text }), JSON.stringify({ text }), text, words(random, 20)]))
  await tab.run((json) => sessionStorage.setItem('cadrage', JSON.parse(json)), ascii(raw))
  vi.stubGlobal('sessionStorage', { getItem: () => raw })
  const found = readTabCase()
  vi.unstubAllGlobals()
  await tab.open(`${site}?${random()}#/answers`)
  await present(tab, '#case-title')
  const read = found && readCase(found.text, law)
  if (read && 'problems' in read) {
    await present(tab, '.notice[role="alert"] li')
    expect(await asideIn(tab)).toEqual([found?.text])
  }
  await fill(tab, '#case-title', 'Autre')
  await until(tab, () => sessionStorage.getItem('cadrage')?.includes('Autre'))
  const now = await storedCase(tab)
  if (read && 'case' in read) {
    expect(now.answers).toEqual(read.case.answers)
    expect(Object.values(now.notes ?? {})).toEqual(expect.arrayContaining(Object.values(read.case.notes ?? {})))
  } else if (found) {
    expect(await asideIn(tab), 'after an answer').toEqual([found.text])
    await clickButton(tab, i18nIn(lang).t('unread.drop', { ns: 'projects' }))
    await until(tab, () => sessionStorage.getItem('cadrage-aside') === null)
  }
  await restore(place)
}
const title = async ({ tab, random, tried }: Place) => {
  const typed = inOneLine(tried(words(random)))
  await goTo(tab, '#/answers')
  await fill(tab, '#case-title', typed)
  await goTo(tab, pick(random, ['#/verdict', '#/share', '#/projects']))
  expect(ascii((await storedCase(tab)).title ?? '')).toBe(ascii(cleanLine(typed)))
  await goTo(tab, '#/answers')
  await fill(tab, '#case-title', known.title)
  await expectKnown(tab)
}
const note = async ({ tab, random, tried }: Place) => {
  const typed = tried(words(random, 40)).slice(0, longestNote)
  const kept = cleanText(typed)
  await goTo(tab, `#/question/${first}`)
  await fill(tab, '#note', typed)
  expect(ascii((await storedCase(tab)).notes?.[first] ?? '')).toBe(ascii(kept))
  await goTo(tab, '#/answers')
  if (kept !== '') expect(await textOf(tab, 'dd.note')).toContain(kept)
  await goTo(tab, `#/question/${first}`)
  await fill(tab, '#note', known.notes[first])
  await expectKnown(tab)
}
const flow = async (place: Place) => {
  const { tab, random, tried } = place
  const typed = inOneLine(tried(words(random)))
  const name = cleanLine(typed).trim()
  await goTo(tab, '#/verdict')
  await fill(tab, '#flow-name', typed)
  await send(tab, '#flow-name')
  if (isVisible(name)) {
    await until(tab, () => location.hash.startsWith('#/question/'))
    expect((await storedCase(tab)).flows?.map((one) => one.name)).toEqual([name])
    await tab.reload()
    await settled(tab)
    await goTo(tab, '#/verdict')
    await present(tab, '.flow h3')
    expect(await textOf(tab, '.flow h3')).toBe(name)
  } else {
    await present(tab, '#flow-name-error:not(:empty)')
    expect((await storedCase(tab)).flows).toBeUndefined()
  }
  await expectKnown(tab)
  await restore(place)
}
const code = async ({ tab, lang, random, tried }: Place) => {
  const printed = { edition: law.edition, asOf: law.covers.from, answers: known.answers, flows: [] }
  const written = writeCode({ ...printed, lang, format: 'full', digest: digestOf('a report') })
  const own = 'code' in written ? written.code : ''
  const typed = tried(random() < 0.2 ? words(random, 30) : altered(random, own))
  await goTo(tab, '#/legal')
  await goTo(tab, '#/check')
  await fill(tab, '#check-code', typed)
  await send(tab, '#check-code')
  await present(tab, '.summary a:not(:empty), #check-result')
  await expectKnown(tab)
}
/** A day of the law, in a field that takes any text, as in a browser without a field for dates. */
const day = async (place: Place) => {
  const { tab, random, tried } = place
  const typed = cleanLine(tried(someDay(random)))
  const isTaken = isDay(typed) && typed >= law.covers.from && typed <= law.covers.until
  await goTo(tab, '#/verdict')
  await present(tab, '#report-day')
  await tab.run(() => document.querySelector('#report-day')?.setAttribute('type', 'text'))
  await fill(tab, '#report-day', typed)
  expect((await textOf(tab, '#report-day-refused')) === '', typed).toBe(isTaken || typed === '')
  expect((await storedCase(tab)).asOf, typed).toBe(isTaken ? typed : known.asOf)
  await expectKnown(tab)
  await restore(place)
}
/** Who takes a duty, and by when. */
const task = async (place: Place) => {
  const { tab, random, tried } = place
  const [typed, due] = [inOneLine(tried(words(random))), inOneLine(cleanLine(tried(someDay(random))))]
  await goTo(tab, '#/verdict')
  await present(tab, '[id^="owner-"]')
  await tab.run(() => document.querySelector('[id^="due-"]')?.setAttribute('type', 'text'))
  await fill(tab, '[id^="owner-"]', typed)
  await fill(tab, '[id^="due-"]', due)
  const [now = {}] = Object.values((await storedCase(tab)).tasks ?? {})
  expect([now.owner ?? '', now.due]).toEqual([cleanLine(typed), isDay(due) ? due : undefined])
  await tab.reload()
  await settled(tab)
  await expectKnown(tab)
  await restore(place)
}
/** A project in the database of the browser that somebody else wrote: it is listed, and opens or says why it does not. */
const project = async (place: Place) => {
  const { tab, site, lang, random, tried } = place
  const text = random() < 0.5 ? someFile(random) : words(random, 20)
  const record = tried({
    id: `p${words(random, 3)}`,
    name: words(random),
    text,
    revision: words(random),
    changedAt: someDay(random),
  })
  const isRead = 'case' in readCase(text, law)
  await tab.run(async (json) => {
    const request = indexedDB.open('cadrage-cases', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('cases', { keyPath: 'id' })
    await new Promise((resolve) => {
      request.onsuccess = resolve
    })
    const { result } = request
    const writing = result.transaction('cases', 'readwrite')
    writing.objectStore('cases').put(JSON.parse(json))
    await new Promise((resolve) => {
      writing.oncomplete = resolve
    })
    result.close()
  }, ascii(record))
  await tab.open(`${site}?${random()}#/projects`)
  await expectKnown(tab)
  await until(tab, (id) => document.getElementById(JSON.parse(id)) !== null, ascii(`project-${record.id}`))
  await tab.run(
    (id) => {
      const heading = document.getElementById(JSON.parse(id))
      heading?.closest('li')?.querySelector('button')?.click()
    },
    ascii(`project-${record.id}`),
  )
  if (isRead) await until(tab, () => location.hash !== '#/projects')
  else await present(tab, '.notice[role="alert"] li')
  // The case of the tab is kept as a project too, under its name.
  const texts = await until(
    tab,
    async (title) => {
      const request = indexedDB.open('cadrage-cases')
      await new Promise((resolve) => {
        request.onsuccess = resolve
      })
      const all = request.result.transaction('cases').objectStore('cases').getAll()
      await new Promise((resolve) => {
        all.onsuccess = resolve
      })
      request.result.close()
      const text = JSON.stringify(all.result)
      return text.includes(title) ? text : ''
    },
    known.title,
  )
  const kept: readonly { readonly id: string; readonly text: string }[] = JSON.parse(texts)
  expect(kept.filter(({ id }) => id === record.id).map((one) => one.text)).toEqual([text])
  const said = (key: 'wipeStart' | 'wipeYes') => i18nIn(lang).t(key, { ns: 'projects' })
  await goTo(tab, '#/projects')
  await clickButton(tab, said('wipeStart'))
  await clickButton(tab, said('wipeYes'))
  // The page asks for consent again before everything is erased.
  await until(
    tab,
    (told) => [...document.querySelectorAll('[role="status"]')].some(({ textContent }) => textContent?.includes(told)),
    i18nIn(lang).t('told.wiped', { ns: 'projects' }),
  )
  await restore(place)
}

const kinds = { address, query, link, file, stored, title, note, flow, code, day, task, project }
/** How many inputs of each kind there are. */
const counts = {
  ...{ address: 40, query: 5, link: 35, file: 30, stored: 20, title: 15, note: 15 },
  ...{ flow: 8, code: 15, day: 7, task: 5, project: 5 },
} as const satisfies Record<keyof typeof kinds, number>
/** In a sample, the share of the inputs that are tried. */
const share = process.env['CADRAGE_SEED'] === undefined ? 1 : 0.1

/** Returns what is wrong with the page whatever the input is. */
const wrongIn = (tab: Tab, refused: readonly string[]) =>
  tab.run((titles) => {
    const shown = document.querySelector('main h1')?.textContent ?? 'no heading'
    const text = document.querySelector('main')?.textContent ?? ''
    return [
      ...titles.filter((title) => shown === title),
      ...(document.querySelector('.injected, [onerror], img[src="x"], #app script') ? ['markup of the input'] : []),
      ...('injected' in window ? ['a script of the input'] : []),
      ...(/\[object |\bundefined\b|\bNaN\b|Invalid Date/.test(text) ? ['a value that is none'] : []),
    ]
  }, refused)

/** Two hundred inputs that no person types, through every door: each is kept or refused with a message. */
export const hostile: Journey = {
  name: 'hostile',
  make: ({ engine, lang }) =>
    withHost((host) =>
      inTab(engine, async (tab) => {
        const random = randomFrom(lang === 'fr' ? 31 : 32)
        let input: unknown[] = []
        const tried = <T>(one: T): T => {
          input.push(one)
          return one
        }
        const site = `${host.address}${lang}/`
        const place: Place = { tab, site, lang, random, tried }
        const { t } = i18nIn(lang)
        const refused = [t('crash.title'), t('late.title')]
        await tab.open(site)
        await restore(place)
        const failures: string[] = []
        let inputs = 0
        for (const [name, put] of Object.entries(kinds))
          for (let n = 0; n < Math.ceil(counts[name as keyof typeof kinds] * share) && failures.length < 5; n++) {
            input = []
            inputs += 1
            try {
              await put(place)
              expect(await wrongIn(tab, refused)).toEqual([])
              expect(await faultsIn(tab)).toEqual([])
            } catch (error) {
              console.log(String(error).slice(0, 1500), ascii(input).slice(0, 300))
              failures.push(`${name} ${n}: ${ascii(input)}: ${String(error).slice(0, 1_000)}`)
              await tab.run(() => {
                sessionStorage.clear()
                indexedDB.deleteDatabase('cadrage-cases')
              })
              await restore(place)
            }
          }
        expect(failures).toEqual([])
        if (share === 1) expect(inputs).toBe(200)
      }),
    ),
}
