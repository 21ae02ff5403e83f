import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import enAccess from '../../locales/en/access.json'
import enCli from '../../locales/en/cli.json'
import enFiles from '../../locales/en/files.json'
import enProjects from '../../locales/en/projects.json'
import enReport from '../../locales/en/report.json'
import enScreens from '../../locales/en/screens.json'
import enShare from '../../locales/en/share.json'
import frAccess from '../../locales/fr/access.json'
import frCli from '../../locales/fr/cli.json'
import frFiles from '../../locales/fr/files.json'
import frProjects from '../../locales/fr/projects.json'
import frReport from '../../locales/fr/report.json'
import frScreens from '../../locales/fr/screens.json'
import frShare from '../../locales/fr/share.json'
import { type Lang, languages } from './say.ts'

/** The words of the screens and of the report. Neither language stands in for the other: a gap shows its key. */
export const i18nIn = (lang: Lang) => {
  const i18n = createInstance()
  void i18n.use(initReactI18next).init({
    lng: lang,
    supportedLngs: languages,
    fallbackLng: false,
    ns: ['screens', 'report', 'cli', 'files', 'projects', 'share', 'access'],
    defaultNS: 'screens',
    resources: {
      fr: {
        screens: frScreens,
        report: frReport,
        cli: frCli,
        files: frFiles,
        projects: frProjects,
        share: frShare,
        access: frAccess,
      },
      en: {
        screens: enScreens,
        report: enReport,
        cli: enCli,
        files: enFiles,
        projects: enProjects,
        share: enShare,
        access: enAccess,
      },
    },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  return i18n
}
