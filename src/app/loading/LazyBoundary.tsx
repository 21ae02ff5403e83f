import { Component, type ReactNode, Suspense } from 'react'
import { LoadErrorScreen } from '../../ui/screens/LoadErrorScreen.tsx'
import { LoadError, retryFailed } from './lazy.ts'

type Missed = { readonly error: unknown }
/** Shows what may still have to come. If it does not, that is said, and nothing is lost. Another place is another try. */
export class LazyBoundary extends Component<{ readonly resetKey: string; readonly children: ReactNode }, Missed> {
  override state: Missed = { error: undefined }
  static getDerivedStateFromError(error: unknown): Missed {
    return { error }
  }
  again = () => {
    retryFailed()
    this.setState({ error: undefined })
  }
  override componentDidUpdate({ resetKey }: { readonly resetKey: string }) {
    if (resetKey !== this.props.resetKey && this.state.error !== undefined) this.again()
  }
  override render() {
    const { error } = this.state
    if (error === undefined) return <Suspense fallback={<div className='coming' />}>{this.props.children}</Suspense>
    if (error instanceof LoadError) return <LoadErrorScreen onAgain={this.again} onReload={() => location.reload()} />
    throw error
  }
}
