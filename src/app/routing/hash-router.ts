import { useSyncExternalStore } from 'react'

/** One file opened by itself has no other address: there, the language stands in the fragment, before the place. */
export const isSingleFile = document.documentElement.dataset['single'] !== undefined
const langInHash = /^#\/?(fr|en)(?:\/|$)/

/** The page the address names, in its fragment only: `start`, `about`, `rules`, `legal`, `answers`, `verdict`, `s/…` or a question id. */
export const pageInHash = (hash: string): string => {
  const path = hash.replace(langInHash, '').replace(/^#\/?/, '')
  if (path.startsWith('question/')) return decodeURIComponent(path.slice('question/'.length))
  return path === '' ? 'start' : path
}
/** Ids of questions have a dot; so may what was made of a share link on its way. */
const isQuestion = (page: string) => page.includes('.') && !page.includes('/')
export const hashOf = (page: string, lang = document.documentElement.lang): string => {
  const start = isSingleFile ? `#/${lang}/` : '#/'
  return page === 'start' ? start : isQuestion(page) ? `${start}question/${page}` : start + page
}

/** In the single file, a fragment without the language shown is completed with it. */
const completeHash = () => {
  const hash = hashOf(pageInHash(location.hash))
  if (isSingleFile && location.hash !== hash) history.replaceState(history.state, '', hash)
}
const subscribe = (told: () => void) => {
  const follow = () => {
    completeHash()
    told()
  }
  addEventListener('hashchange', follow)
  return () => removeEventListener('hashchange', follow)
}
/** The page named by the address, followed as it changes. */
export const usePage = (): string => useSyncExternalStore(subscribe, () => pageInHash(location.hash))

/** Goes to a page, as a new entry of the history or in place of this one: at once, and so drawn once with what led there. */
export const go = (page: string, how: 'push' | 'replace' = 'push'): void => {
  const hash = hashOf(page)
  if (location.hash === hash) return
  if (how === 'push') history.pushState(null, '', hash)
  else history.replaceState(history.state, '', hash)
  dispatchEvent(new HashChangeEvent('hashchange'))
}

/** The address of a file of this site, wherever the site is served from and whichever page shows it. */
export const rootFile = (file: string): string =>
  new URL(file, new URL(document.documentElement.dataset['root'] ?? './', location.href.split('#')[0])).href
/** The address of a page in a language. */
export const addressIn = (lang: string, page: string): string =>
  (isSingleFile ? '' : rootFile(`${lang}/`)) + hashOf(page, lang)

/** Moves the address to the other language’s page without loading it. */
export const moveTo = (lang: string): void => {
  document.documentElement.lang = lang
  if (isSingleFile) completeHash()
  else {
    history.replaceState(history.state, '', rootFile(`${lang}/`) + location.hash)
    document.documentElement.dataset['root'] = '../'
  }
}

/** In the single file, shows the language its fragment names. */
export const applyLanguageFromHash = (): void => {
  if (!isSingleFile) return
  document.documentElement.lang = langInHash.exec(location.hash)?.[1] ?? document.documentElement.lang
  completeHash()
}
