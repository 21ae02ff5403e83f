import { useEffect, useState } from 'react'
import { cachedPath, type Outline } from '../../core/outline.ts'
import type { Lang } from '../../text/law-text.ts'
import { loadedText } from '../loading/load-text.ts'
import type { Answered, FullSession } from './session.ts'

/**
 * Announces, after each answer, that it is stored, how many questions are left, and the bars that now hold. All of this
 * needs the law: an answer given before the law is loaded is announced once it is.
 */
export const useAnnouncements = (fullSession: FullSession | undefined, outline: Outline, lang: Lang) => {
  const [announcement, announce] = useState('')
  const [newBars, setNewBars] = useState<readonly string[]>([])
  const [pending, setPending] = useState<Answered>()
  const announceAnswer = ({ code, services }: FullSession, { before, after }: Answered) => {
    const { say, i18n } = loadedText(lang)
    const bars = code.barsSince(services.law, before, after)
    const stored = i18n.t('app.keptLeft', { count: cachedPath(outline, after).atMostLeft })
    // The notice of a bar is before the heading that takes the focus: without this, a screen reader would skip it.
    announce([stored, ...(bars.length > 0 ? [`${i18n.t('question.barTitle')}.`] : []), ...bars.map(say.bar)].join(' '))
    setNewBars(bars)
  }
  useEffect(() => {
    if (!fullSession || !pending) return
    setPending(undefined)
    announceAnswer(fullSession, pending)
  })
  const answered = (answer: Answered) => (fullSession ? announceAnswer(fullSession, answer) : setPending(answer))
  return { announcement, announce, newBars, setNewBars, answered }
}
