import { memo } from 'react'
import { useWords } from '../hooks/use-words.ts'

type Props = { readonly edition: string; readonly version: string; readonly commit: string }

/** Renders the footer: edition, version and commit, and the links to the pages about the site. */
export const SiteFoot = memo(({ edition, version, commit }: Props) => {
  const { t } = useWords('screens')
  return (
    <footer>
      <p>{t('app.foot', { edition, version, commit: commit || '–' })}</p>
      <p>
        {t('app.information')}{' '}
        <a className='no-print' href='#/glossary'>
          {t('glossary.title')}
        </a>{' '}
        <a className='no-print' href='#/legal'>
          {t('app.legal')}
        </a>{' '}
        <a className='no-print' href='#/check'>
          {t('check.title', { ns: 'share' })}
        </a>{' '}
        <a className='no-print' href='#/access'>
          {t('app.access')}
        </a>
      </p>
    </footer>
  )
})
