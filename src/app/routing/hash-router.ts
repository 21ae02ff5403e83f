import { useSyncExternalStore } from 'react'

/**
 * Whether the app runs as a single file. It then has one address for both languages, and the fragment starts with the
 * language.
 */
export const isSingleFile = document.documentElement.dataset['single'] !== undefined
const langInHash = /^#\/?(fr|en)(?:\/|$)/

/** Returns a part of an address without its percent signs, or as it is where they do not make characters. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
/**
 * Returns the page that a fragment names: `start`, `about`, `rules`, `legal`, `answers`, `verdict`, `s/…` or a question
 * id.
 */
export const pageInHash = (hash: string): string => {
  const path = hash.replace(langInHash, '').replace(/^#\/?/, '')
  if (path.startsWith('question/')) return decoded(path.slice('question/'.length))
  return path === '' ? 'start' : path
}
/**
 * Ids of questions contain a dot. A share link altered on its way may contain one too, but it also contains a slash.
 */
const isQuestion = (page: string) => page.includes('.') && !page.includes('/')
/** Returns the fragment of a page, with its `#`. */
export const hashOf = (page: string, lang = document.documentElement.lang): string => {
  const start = isSingleFile ? `#/${lang}/` : '#/'
  return page === 'start' ? start : isQuestion(page) ? `${start}question/${page}` : start + page
}

/** In the single file, adds the current language to a fragment that does not name it. */
const completeHash = () => {
  const hash = hashOf(pageInHash(location.hash))
  if (isSingleFile && location.hash !== hash) history.replaceState(history.state, '', hash)
}
const subscribe = (listener: () => void) => {
  const onHashChange = () => {
    completeHash()
    listener()
  }
  addEventListener('hashchange', onHashChange)
  return () => removeEventListener('hashchange', onHashChange)
}
/** Returns the page that the address names. Renders again when it changes. */
export const usePage = (): string => useSyncExternalStore(subscribe, () => pageInHash(location.hash))

/**
 * Goes to a page, as a new entry of the browser history or in place of the current one. The event is dispatched
 * synchronously, so that React renders the new page together with the state change that led to it.
 */
export const go = (page: string, how: 'push' | 'replace' = 'push'): void => {
  const hash = hashOf(page)
  if (location.hash === hash) return
  if (how === 'push') history.pushState(null, '', hash)
  else history.replaceState(history.state, '', hash)
  dispatchEvent(new HashChangeEvent('hashchange'))
}

/**
 * Returns the absolute URL of a file of this site. It does not depend on where the site is hosted or on the current
 * page.
 */
export const rootFile = (file: string): string =>
  new URL(file, new URL(document.documentElement.dataset['root'] ?? './', location.href.split('#')[0])).href
/** Returns the URL of a page in a language. */
export const addressIn = (lang: string, page: string): string =>
  (isSingleFile ? '' : rootFile(`${lang}/`)) + hashOf(page, lang)

/** Changes the address and the language of the document to another language, without loading a document. */
export const moveTo = (lang: string): void => {
  document.documentElement.lang = lang
  if (isSingleFile) completeHash()
  else {
    history.replaceState(history.state, '', rootFile(`${lang}/`) + location.hash)
    document.documentElement.dataset['root'] = '../'
  }
}

/** In the single file, sets the language of the document to the one that the fragment names. */
export const applyLanguageFromHash = (): void => {
  if (!isSingleFile) return
  document.documentElement.lang = langInHash.exec(location.hash)?.[1] ?? document.documentElement.lang
  completeHash()
}
