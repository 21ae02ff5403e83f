import { useEffect, useState } from 'react'
import type { Lang } from '../../text/law-text.ts'
import { loadedText } from '../loading/load-text.ts'
import type { Answered, FullSession } from './session.ts'

/**
 * Announces, after each answer, that it is stored, and the bars that now hold. This needs the law: an answer given before
 * the law is loaded is announced once it is.
 */
export const useAnnouncements = (fullSession: FullSession | undefined, lang: Lang) => {
  const [announcement, announce] = useState('')
  const [newBars, setNewBars] = useState<readonly string[]>([])
  const [pending, setPending] = useState<Answered>()
  const announceAnswer = ({ code, services }: FullSession, { before, after }: Answered) => {
    const { say, i18n } = loadedText(lang)
    const bars = code.barsSince(services.law, before, after)
    const stored = i18n.t('app.kept')
    // The notice of a bar is before the heading that takes the focus: without this, a screen reader would skip it.
    announce(
      [
        stored,
        ...(bars.length > 0 ? [`${i18n.t('question.barTitle')}.`] : []),
        ...bars.map((id) => say.bar(id, 'holds')),
      ].join(' '),
    )
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
