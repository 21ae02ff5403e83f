import { Component, type ReactNode, useEffect, useRef } from 'react'
import { useTitle } from '../hooks/use-title.ts'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'

type Actions = { readonly onSave: () => void; readonly onWipe: () => void }

/** Renders what the user can do after a component threw: save the answers, reload, or erase everything. */
export const CrashScreen = ({ error, onSave, onWipe }: Actions & { readonly error: Error }) => {
  const { t } = useWords('screens')
  const title = useRef<HTMLHeadingElement>(null)
  useTitle(t('app.documentTitle', { page: t('crash.title') }))
  useEffect(() => title.current?.focus(), [])
  return (
    <main id='main' className='page'>
      <h1 ref={title} tabIndex={-1}>
        {t('crash.title')}
      </h1>
      <p>{t('crash.text')}</p>
      <p className='actions'>
        <Button look='main' onClick={onSave}>
          {t('crash.save')}
        </Button>
        <Button onClick={() => location.reload()}>{t('crash.reload')}</Button>
        <Button look='quiet' onClick={onWipe}>
          {t('crash.wipe')}
        </Button>
      </p>
      <Disclosure summary={t('crash.detail')}>
        <p>{error.message}</p>
      </Disclosure>
    </main>
  )
}

/** Catches errors that its children throw and renders `CrashScreen` instead of them. */
export class CrashBoundary extends Component<
  Actions & { readonly children: ReactNode },
  { readonly error: Error | undefined }
> {
  override state: { readonly error: Error | undefined } = { error: undefined }
  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }
  override render() {
    const { children, ...actions } = this.props
    return this.state.error ? <CrashScreen error={this.state.error} {...actions} /> : children
  }
}
