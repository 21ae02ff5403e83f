import enAccess from '../../../locales/en/access.json'
import enCli from '../../../locales/en/cli.json'
import enFiles from '../../../locales/en/files.json'
import enPapers from '../../../locales/en/papers.json'
import enProjects from '../../../locales/en/projects.json'
import enReport from '../../../locales/en/report.json'
import enScreens from '../../../locales/en/screens.json'
import enShare from '../../../locales/en/share.json'
import frAccess from '../../../locales/fr/access.json'
import frCli from '../../../locales/fr/cli.json'
import frFiles from '../../../locales/fr/files.json'
import frPapers from '../../../locales/fr/papers.json'
import frProjects from '../../../locales/fr/projects.json'
import frReport from '../../../locales/fr/report.json'
import frScreens from '../../../locales/fr/screens.json'
import frShare from '../../../locales/fr/share.json'
import { createI18n } from '../create-i18n.ts'
import type { Lang } from '../law-text.ts'

const words = {
  fr: {
    screens: frScreens,
    report: frReport,
    cli: frCli,
    files: frFiles,
    projects: frProjects,
    share: frShare,
    access: frAccess,
    papers: frPapers,
  },
  en: {
    screens: enScreens,
    report: enReport,
    cli: enCli,
    files: enFiles,
    projects: enProjects,
    share: enShare,
    access: enAccess,
    papers: enPapers,
  },
}
/** Returns an i18next instance with all namespaces of a language, for the command line and tests. */
export const i18nIn = (lang: Lang) => createI18n(lang, words[lang])
