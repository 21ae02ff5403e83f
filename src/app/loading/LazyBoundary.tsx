import { Component, type ReactNode, Suspense } from 'react'
import { reloadFiles } from '../../platform/reload-files.ts'
import { canUseTabStorage } from '../../platform/tab-storage.ts'
import { LoadErrorScreen } from '../../ui/screens/LoadErrorScreen.tsx'
import { LoadingScreen } from '../../ui/screens/LoadingScreen.tsx'
import { LoadError, retryFailed } from './lazy.ts'

const reload = () => location.reload()
type State = { readonly error: unknown; readonly attempt: number }
/**
 * Renders children that may suspend while a part of the app loads. If loading fails, it renders `LoadErrorScreen`,
 * which can retry; a new `resetKey` retries too. Any other error is thrown on.
 */
export class LazyBoundary extends Component<{ readonly resetKey: string; readonly children: ReactNode }, State> {
  override state: State = { error: undefined, attempt: 0 }
  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error }
  }
  reset = () => {
    retryFailed()
    this.setState({ error: undefined })
  }
  /**
   * Loads the part again. A browser may keep a failed import until the page is loaded again: where the files are there
   * now and the tab has the answers, the page is loaded again.
   */
  retry = async ({ load }: LoadError) => {
    const isAnswered = await reloadFiles()
    retryFailed()
    const isLoaded = await load().then(
      () => true,
      () => false,
    )
    if (isLoaded) this.reset()
    else if (isAnswered && canUseTabStorage()) reload()
    else this.setState(({ attempt }) => ({ attempt: attempt + 1 }))
  }
  override componentDidUpdate({ resetKey }: { readonly resetKey: string }) {
    if (resetKey !== this.props.resetKey && this.state.error !== undefined) this.reset()
  }
  override render() {
    const { error, attempt } = this.state
    if (error === undefined)
      return <Suspense fallback={<LoadingScreen onReload={reload} />}>{this.props.children}</Suspense>
    if (!(error instanceof LoadError)) throw error
    return (
      <LoadErrorScreen
        key={attempt}
        onRetry={() => void this.retry(error)}
        onReload={() => void reloadFiles().then(reload)}
      />
    )
  }
}
