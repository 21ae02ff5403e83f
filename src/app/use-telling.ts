import { useEffect, useState } from 'react'
import type { Flow } from '../core/flow.ts'
import { type Outline, path } from '../core/outline.ts'
import type { Given } from '../core/question.ts'
import type { Lang } from '../text/speak.ts'
import type { Whole } from './session.ts'
import { wordsIn } from './wording.ts'

/** The answers before and after a step, and what else they are judged with. */
export type Answered = {
  readonly before: Given
  readonly after: Given
  readonly day: string
  readonly flows: readonly Flow[]
}
/** What is said after each answer: that it is kept, how much is left, and the bars that hold since. These take the law. */
export const useTelling = (whole: Whole | undefined, outline: Outline, lang: Lang) => {
  const [status, tell] = useState('')
  const [told, setTold] = useState<readonly string[]>([])
  const [untold, setUntold] = useState<Answered>()
  const say = ({ code, services }: Whole, what: Answered) => {
    const { say, i18n } = wordsIn(lang)
    const bars = code.barsSince(services.law, what)
    const kept = i18n.t('app.keptLeft', { count: path(outline, what.after).atMostLeft })
    // The notice of a bar stands above the heading that takes the focus: who listens would miss it.
    tell([kept, ...(bars.length > 0 ? [`${i18n.t('question.barTitle')}.`] : []), ...bars.map(say.bar)].join(' '))
    setTold(bars)
  }
  useEffect(() => {
    if (!whole || !untold) return
    setUntold(undefined)
    say(whole, untold)
  })
  const answered = (what: Answered) => (whole ? say(whole, what) : setUntold(what))
  return { status, tell, told, setTold, answered }
}
