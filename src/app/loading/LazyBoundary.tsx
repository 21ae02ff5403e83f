import { Component, type ReactNode, Suspense } from 'react'
import { LateScreen } from '../../ui/screens/LoadErrorScreen.tsx'
import { NotArrived, tryAgain } from './lazy.ts'

type Missed = { readonly error: unknown }
/** Shows what may still have to come. If it does not, that is said, and nothing is lost. Another place is another try. */
export class Arrival extends Component<{ readonly place: string; readonly children: ReactNode }, Missed> {
  override state: Missed = { error: undefined }
  static getDerivedStateFromError(error: unknown): Missed {
    return { error }
  }
  again = () => {
    tryAgain()
    this.setState({ error: undefined })
  }
  override componentDidUpdate({ place }: { readonly place: string }) {
    if (place !== this.props.place && this.state.error !== undefined) this.again()
  }
  override render() {
    const { error } = this.state
    if (error === undefined) return <Suspense fallback={<div className='coming' />}>{this.props.children}</Suspense>
    if (error instanceof NotArrived) return <LateScreen onAgain={this.again} onReload={() => location.reload()} />
    throw error
  }
}
