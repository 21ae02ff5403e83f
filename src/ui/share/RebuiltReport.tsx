import { useEffect, useRef } from 'react'
import { VerdictView, type VerdictViewProps } from '../verdict/VerdictView.tsx'
import '../styles/share.css'

type Props = Pick<VerdictViewProps, 'report' | 'say' | 'lang' | 'version' | 'commit' | 'days'>

const nothing = () => {}
const noFlowActs = { add: nothing, edit: nothing, copy: nothing, remove: nothing }

/** A report to read, as the paper has it: no control but what moves within it, and no way from it into the person's own case. */
export const RebuiltReport = (props: Props) => {
  const document = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // A question named in it is one of another case: here it is text.
    for (const link of document.current?.querySelectorAll('a[href^="#/question/"]') ?? []) link.removeAttribute('href')
  })
  return (
    <div ref={document} className='rebuilt'>
      <VerdictView
        {...props}
        title=''
        heading='h2'
        readiness={undefined}
        ahead={undefined}
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
