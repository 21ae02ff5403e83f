import { expect } from 'vitest'
import { i18nIn } from '../../../src/text/eager/i18n.ts'
import type { Tab } from '../../support/engines/engine.ts'
import { inTab, type Journey, withHost } from '../../support/engines/journey.ts'
import { secondPublisher, withRelease } from '../../support/engines/releases.ts'
import {
  answeredInTab,
  chooseFirst,
  click,
  hashOf,
  offlineReady,
  present,
  showPage,
  until,
  walkByClicks,
} from '../../support/engines/steps.ts'
import { caseNamed } from '../../support/journey/walk.ts'

const { answers } = caseNamed('w01')
const mainScript = (tab: Tab) =>
  tab.run(() => document.querySelector('script[type="module"]')?.getAttribute('src') ?? 'none')
const notice = '[role="status"] .example-open button'
const isNoticed = (tab: Tab) => tab.run((button) => document.querySelector(button) !== null, notice)

/**
 * In the page: presses once what an error offers, and once the button that goes on where the first question is shown
 * again with its answer. Returns whether the second question is shown.
 */
const takeWayOut = (reload: string) => {
  const offered = [...document.querySelectorAll<HTMLElement>('main button:not([data-pressed])')].find(
    (button) =>
      button.textContent === reload ||
      button.matches('[role="alert"] button') ||
      (button.matches('[type="submit"]') && document.querySelector('main input:checked')),
  )
  if (offered) offered.dataset['pressed'] = ''
  offered?.click()
  return document.querySelector('#project-purpose-care') !== null
}

/** A tab keeps its version and its answers when another release is published, until the user reloads it. */
export const releaseReplaced: Journey = {
  name: 'release-replaced',
  make: ({ engine, lang }) =>
    withRelease(({ folder, replace }) =>
      withHost(
        ({ address }) =>
          inTab(engine, async (tab) => {
            await tab.open(`${address}${lang}/`)
            await offlineReady(tab)
            const first = await mainScript(tab)
            await walkByClicks(tab, answers, 3)
            const [place, given] = [await hashOf(tab), await answeredInTab(tab)]
            expect(await isNoticed(tab), 'no other version yet').toBe(false)
            replace()
            await tab.reload()
            await present(tab, 'fieldset')
            expect(await mainScript(tab), 'a plain reload stays in the first version').toBe(first)
            await click(tab, notice)
            await until(
              tab,
              (was) => document.querySelector('script[type="module"]')?.getAttribute('src') !== was,
              first,
            )
            await present(tab, 'fieldset')
            expect(await hashOf(tab)).toBe(place)
            expect(await answeredInTab(tab)).toEqual(given)
            await showPage(tab, 'legal')
            await until(tab, (name) => document.querySelector('main')?.textContent?.includes(name), secondPublisher)
          }),
        folder,
      ),
    ),
}

/** On a first visit, a release is replaced before the app is loaded: the answer stays, and what is offered works. */
export const releaseReplacedEarly: Journey = {
  name: 'release-replaced-early',
  make: ({ engine, lang }) =>
    withRelease(({ folder, replace }) =>
      withHost(
        ({ address }) =>
          inTab(engine, async (tab) => {
            await tab.open(`${address}${lang}/`)
            replace()
            await click(tab, '.button.main')
            await chooseFirst(tab, answers)
            await until(tab, takeWayOut, i18nIn(lang).t('late.reload'))
            expect(await answeredInTab(tab)).toEqual({ 'project.actor': answers['project.actor'] })
          }),
        folder,
      ),
    ),
}

/** A half-copied release leaves a visitor’s version as it is, and a first visit learns why nothing starts. */
export const releaseHalfCopied: Journey = {
  name: 'release-half-copied',
  make: ({ engine, lang }) =>
    withRelease(({ folder, replace, replaceHalf }) =>
      withHost(async ({ address }) => {
        await inTab(engine, async (tab) => {
          await tab.open(`${address}${lang}/`)
          await offlineReady(tab)
          const first = await mainScript(tab)
          await walkByClicks(tab, answers, 2)
          const given = await answeredInTab(tab)
          replaceHalf()
          await tab.reload()
          await present(tab, 'fieldset')
          await tab.run(async () => {
            const registration = await navigator.serviceWorker.ready
            await registration.update().catch(() => undefined)
          })
          await until(tab, async () => !(await navigator.serviceWorker.ready).installing)
          expect(await isNoticed(tab), 'a version that is not whole is not offered').toBe(false)
          await tab.reload()
          await present(tab, 'fieldset')
          expect(await mainScript(tab)).toBe(first)
          expect(await answeredInTab(tab)).toEqual(given)
        })
        await inTab(engine, async (tab) => {
          await tab.open(`${address}${lang}/`)
          await until(tab, () =>
            [...document.querySelectorAll('#missing, [role="alert"]')].some(
              (shown) => shown.textContent !== '' && shown.checkVisibility({ visibilityProperty: true }),
            ),
          )
          replace()
          await tab.reload()
          await click(tab, '.button.main')
          await chooseFirst(tab, answers)
          await present(tab, '#project-purpose-care')
          expect(await answeredInTab(tab)).toEqual({ 'project.actor': answers['project.actor'] })
        })
      }, folder),
    ),
}
