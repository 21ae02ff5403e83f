import { use, useMemo, useState } from 'react'
import { reportOf } from '../../report/report.ts'
import { languages } from '../../text/law-text.ts'
import { useWords, WordsContext } from '../../ui/hooks/use-words.ts'
import { CheckScreen } from '../../ui/screens/CheckScreen.tsx'
import { RebuiltReport } from '../../ui/share/RebuiltReport.tsx'
import { loadedText, loadText } from '../loading/load-text.ts'
import { useFullSession } from '../session/session.ts'
import { useFileMessages } from '../session/use-file-messages.ts'
import { checkReport } from '../sharing/report-code.ts'

export const CheckPage = () => {
  // A report is rebuilt in the language it was printed in, whichever the page is read in.
  for (const lang of languages) use(loadText(lang, 'full'))
  const { t } = useWords('report')
  const { services, present } = useFullSession()
  const { law, build } = services
  const words = useFileMessages()
  const [typed, setTyped] = useState('')
  const checked = useMemo(() => (typed === '' ? undefined : checkReport(typed, law, present)), [typed, law, present])
  if (!checked) return <CheckScreen onCheck={setTyped} />
  if ('problems' in checked) return <CheckScreen onCheck={setTyped} problems={checked.problems.map(words.problem)} />
  const { printed, verdict, agrees, notices } = checked
  const { i18n, say } = loadedText(printed.lang)
  return (
    <CheckScreen
      onCheck={setTyped}
      result={{
        agrees,
        was: printed.edition,
        now: law.edition,
        state: t(`state.${verdict.headline.state}`),
        notices: notices.map(words.notice),
      }}
    >
      <WordsContext value={i18n}>
        <RebuiltReport {...{ say, lang: printed.lang, days: law.covers }} report={reportOf(verdict, law)} {...build} />
      </WordsContext>
    </CheckScreen>
  )
}
