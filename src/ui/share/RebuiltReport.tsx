import { useEffect, useRef } from 'react'
import { VerdictView, type VerdictViewProps } from '../verdict/VerdictView.tsx'
import '../styles/share.css'

type Props = Pick<VerdictViewProps, 'report' | 'say' | 'lang' | 'version' | 'commit' | 'days' | 'format'>

const nothing = () => {}
const noFlowActs = { add: nothing, edit: nothing, copy: nothing, remove: nothing, most: Number.POSITIVE_INFINITY }

/** Renders a report as printed, in its format: its only controls move within it, and none leads to the user’s own case. */
export const RebuiltReport = (props: Props) => {
  const document = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The links to questions would open the user’s own case: they become text.
    for (const link of document.current?.querySelectorAll('a[href^="#/question/"]') ?? []) link.removeAttribute('href')
  })
  return (
    <div ref={document} className='rebuilt'>
      <VerdictView
        {...props}
        title=''
        onFormat={nothing}
        heading='h2'
        readiness={undefined}
        upcoming={undefined}
        points={[]}
        flows={props.report.verdict.flows.length > 0 ? noFlowActs : undefined}
        onDay={nothing}
        onLetter={nothing}
        onTitle={nothing}
        onChange={nothing}
        onPrint={nothing}
        onSave={nothing}
      />
    </div>
  )
}
