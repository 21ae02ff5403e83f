import { Component, type ReactNode, Suspense } from 'react'
import { LoadErrorScreen } from '../../ui/screens/LoadErrorScreen.tsx'
import { LoadError, retryFailed } from './lazy.ts'

type State = { readonly error: unknown }
/**
 * Renders children that may suspend while a part of the app loads. If loading fails, it renders `LoadErrorScreen`,
 * which can retry; a new `resetKey` retries too. Any other error is thrown on.
 */
export class LazyBoundary extends Component<{ readonly resetKey: string; readonly children: ReactNode }, State> {
  override state: State = { error: undefined }
  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }
  retry = () => {
    retryFailed()
    this.setState({ error: undefined })
  }
  override componentDidUpdate({ resetKey }: { readonly resetKey: string }) {
    if (resetKey !== this.props.resetKey && this.state.error !== undefined) this.retry()
  }
  override render() {
    const { error } = this.state
    if (error === undefined) return <Suspense fallback={<div className='coming' />}>{this.props.children}</Suspense>
    if (error instanceof LoadError) return <LoadErrorScreen onRetry={this.retry} onReload={() => location.reload()} />
    throw error
  }
}
