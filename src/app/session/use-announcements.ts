import { useEffect, useState } from 'react'
import { type Outline, pathOf } from '../../core/outline.ts'
import type { Given } from '../../core/question.ts'
import type { Lang } from '../../text/law-text.ts'
import { wordsIn } from '../loading/load-text.ts'
import type { Whole } from './session.ts'

/** The answers before and after a step. */
export type Answered = { readonly before: Given; readonly after: Given }
/** What is said after each answer: that it is kept, how much is left, and the bars that hold since. These take the law. */
export const useTelling = (whole: Whole | undefined, outline: Outline, lang: Lang) => {
  const [status, tell] = useState('')
  const [told, setTold] = useState<readonly string[]>([])
  const [untold, setUntold] = useState<Answered>()
  const say = ({ code, services }: Whole, { before, after }: Answered) => {
    const { say, i18n } = wordsIn(lang)
    const bars = code.barsSince(services.law, before, after)
    const kept = i18n.t('app.keptLeft', { count: pathOf(outline, after).atMostLeft })
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
