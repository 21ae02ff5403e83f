import { createInstance, type Resource } from 'i18next'
import { type Lang, languages } from './law-text.ts'

/**
 * Returns an i18next instance of one language. There is no fallback to the other language: a missing text shows its
 * key.
 */
export const createI18n = (lang: Lang, namespaces: Resource[string]) => {
  const i18n = createInstance()
  void i18n.init({
    lng: lang,
    supportedLngs: languages,
    fallbackLng: false,
    ns: ['screens', 'report', 'cli', 'files', 'projects', 'share', 'access', 'papers'],
    defaultNS: 'screens',
    resources: { [lang]: namespaces },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return i18n
}
