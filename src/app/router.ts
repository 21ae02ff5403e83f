import { useSyncExternalStore } from 'react'

/** The page the address names, in its fragment only: `start`, `about`, `rules`, `legal`, `answers`, `verdict` or a question id. */
export const pageOf = (hash: string): string => {
  const path = hash.replace(/^#\/?/, '')
  if (path.startsWith('question/')) return decodeURIComponent(path.slice('question/'.length))
  return path === '' ? 'start' : path
}
export const hashOf = (page: string): string =>
  page === 'start' ? '#/' : page.includes('.') ? `#/question/${page}` : `#/${page}`

const subscribe = (told: () => void) => {
  addEventListener('hashchange', told)
  return () => removeEventListener('hashchange', told)
}
/** The page named by the address, followed as it changes. */
export const usePage = (): string => useSyncExternalStore(subscribe, () => pageOf(location.hash))

/** Goes to a page, as a new entry of the history or in place of this one. */
export const go = (page: string, how: 'push' | 'replace' = 'push'): void => {
  const hash = hashOf(page)
  if (location.hash === hash) return
  if (how === 'push') location.hash = hash
  else {
    history.replaceState(history.state, '', hash)
    dispatchEvent(new HashChangeEvent('hashchange'))
  }
}

/** The address of a file of this site, wherever the site is served from and whichever page shows it. */
export const rootFile = (file: string): string =>
  new URL(file, new URL(document.documentElement.dataset['root'] ?? './', location.href.split('#')[0])).href
/** The address of a page in a language. */
export const addressIn = (lang: string, page: string): string => rootFile(`${lang}/`) + hashOf(page)

/** Moves the address to the other language’s page without loading it. */
export const moveTo = (lang: string): void => {
  if (location.protocol !== 'file:') history.replaceState(history.state, '', rootFile(`${lang}/`) + location.hash)
  document.documentElement.dataset['root'] = '../'
  document.documentElement.lang = lang
}
