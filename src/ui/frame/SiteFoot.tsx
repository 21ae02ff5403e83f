import { memo } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { rate } from './access-result.json'
import { accessState } from './access-state.ts'

type Props = { readonly edition: string; readonly version: string; readonly commit: string }

/** Renders the footer: edition, version and commit, and the links to the pages about the site. */
export const SiteFoot = memo(({ edition, version, commit }: Props) => {
  const { t } = useWords('screens')
  return (
    <footer>
      <p>{t('app.foot', { edition, version, commit: commit || '–' })}</p>
      <div className='about-site'>
        <p>{t('app.information')}</p>{' '}
        <ul className='no-print'>
          <li>
            <a href='#/glossary'>{t('glossary.title')}</a>
          </li>{' '}
          <li>
            <a href='#/legal'>{t('app.legal')}</a>
          </li>{' '}
          <li>
            <a href='#/check'>{t('check.title', { ns: 'share' })}</a>
          </li>{' '}
          <li>
            <a href='#/access'>{t(`app.access.${accessState(rate)}`, { rate })}</a>
          </li>
        </ul>
      </div>
    </footer>
  )
})
