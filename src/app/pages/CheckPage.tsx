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

/** Renders the page that checks the code of a printed report and rebuilds the report from it. */
export const CheckPage = () => {
  // The report is rebuilt in the language of the printed one, which may differ from the language of the page. Its text
  // is compared as a whole, so that the plan is needed too.
  for (const lang of languages) use(loadText(lang, 'plan'))
  const { t } = useWords('report')
  const { services, present } = useFullSession()
  const { law, build } = services
  const messages = useFileMessages()
  const [typed, setTyped] = useState('')
  const checked = useMemo(() => (typed === '' ? undefined : checkReport(typed, law, present)), [typed, law, present])
  if (!checked) return <CheckScreen onCheck={setTyped} />
  if ('problems' in checked) return <CheckScreen onCheck={setTyped} problems={checked.problems.map(messages.problem)} />
  const { printed, verdict, agrees, notices } = checked
  const { i18n, say } = loadedText(printed.lang)
  return (
    <CheckScreen
      onCheck={setTyped}
      result={{
        agrees,
        was: printed.edition,
        now: law.edition,
        format: t(`format.${printed.format}`),
        state: t(`state.${verdict.headline.state}`),
        notices: notices.map(messages.notice),
      }}
    >
      <WordsContext value={i18n}>
        <RebuiltReport
          {...{ say, lang: printed.lang, format: printed.format, days: law.covers }}
          report={reportOf(verdict, law)}
          {...build}
        />
      </WordsContext>
    </CheckScreen>
  )
}
