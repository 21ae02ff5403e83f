import type access from '../../locales/fr/access.json'
import type cli from '../../locales/fr/cli.json'
import type files from '../../locales/fr/files.json'
import type papers from '../../locales/fr/papers.json'
import type projects from '../../locales/fr/projects.json'
import type report from '../../locales/fr/report.json'
import type screens from '../../locales/fr/screens.json'
import type share from '../../locales/fr/share.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'screens'
    resources: {
      screens: typeof screens
      report: typeof report
      cli: typeof cli
      files: typeof files
      projects: typeof projects
      share: typeof share
      access: typeof access
      papers: typeof papers
    }
  }
}
