import { useEffect, useState } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

/** The time after which the screen says that loading takes long, in milliseconds. */
const patience = 8_000

/** Renders an empty page while a part of the site loads and, once that takes long, a button to load the page again. */
export const LoadingScreen = ({ onReload }: { readonly onReload: () => void }) => {
  const { t } = useWords('screens')
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className='coming' data-loading>
      {isSlow && (
        <p className='notice' role='alert'>
          {t('late.slow')} <Button onClick={onReload}>{t('late.reload')}</Button>
        </p>
      )}
    </div>
  )
}
