import { createInstance, type Resource } from 'i18next'
import { type Lang, languages } from './law-text.ts'

/** An i18next of one language, by namespace. Neither language stands in for the other: a gap shows its key. */
export const createI18n = (lang: Lang, namespaces: Resource[string]) => {
  const i18n = createInstance()
  void i18n.init({
    lng: lang,
    supportedLngs: languages,
    fallbackLng: false,
    ns: ['screens', 'report', 'cli', 'files', 'projects', 'share', 'access'],
    defaultNS: 'screens',
    resources: { [lang]: namespaces },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return i18n
}
