import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Lang } from '../../text/law-text.ts'
import { interviewStopsOf } from '../case/interview-stops.ts'
import { loadedText, loadText } from '../loading/load-text.ts'
import { hashOf } from '../routing/hash-router.ts'
import { firstServices } from '../services.ts'
import { App } from '../shell/App.tsx'
import { loadPage } from '../shell/routes.ts'

const renderPage = (hash: string) => {
  history.replaceState(null, '', hash === '' ? location.pathname : hash)
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  flushSync(() => root.render(<App />))
  const rendered = { html: container.innerHTML, title: document.title }
  flushSync(() => root.unmount())
  container.remove()
  return rendered
}

/**
 * Returns the start page and the first question as the app renders them, for the build. Requires a `document`, such as
 * that of jsdom. Every entry besides `start`, `question` and `fragment` becomes a `data-` attribute of that name, read
 * by `prerendered-page.ts`.
 */
export const renderFirst = async (lang: Lang) => {
  document.documentElement.lang = lang
  await Promise.all([loadText(lang, 'first'), loadPage(lang, 'start')])
  const { t } = loadedText(lang).i18n
  const [first] = interviewStopsOf(firstServices.law.outline).stops
  const fragment = hashOf(first?.id ?? '')
  const [start, question] = [renderPage(''), renderPage(fragment)]
  await loadText(lang, 'full')
  return {
    ...{ start, question, fragment },
    shared: t('shared.title', { ns: 'share' }),
    lead: `${t('shared.lead', { ns: 'share' })} ${t('shared.anyone', { ns: 'share' })}`,
    kept: t('late.kept'),
    none: t('late.none'),
    missing: t('late.missing'),
    late: `${t('late.title')}. ${t('late.text')}`,
    again: t('late.again'),
    slow: t('late.slow'),
    reload: t('late.reload'),
    edition: firstServices.law.edition,
  }
}
