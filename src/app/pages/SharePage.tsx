import { useMemo, useState } from 'react'
import { fragmentLimit } from '../../casefile/share-link.ts'
import { copyText } from '../../platform/copy-text.ts'
import { ShareScreen } from '../../ui/screens/ShareScreen.tsx'
import { caseFileText } from '../case/case-file-mapping.ts'
import { isEmpty } from '../case/case-store.ts'
import { isSingleFile } from '../routing/hash-router.ts'
import { useFullSession } from '../session/session.ts'
import { type LinkExtras, shareLinkTo } from '../sharing/share-case.ts'

/** Renders the page that shares the open case as a link or a file. */
export const SharePage = () => {
  const { services, caseState, present, lang } = useFullSession()
  const { law, download } = services
  const { now } = caseState
  const [extras, setExtras] = useState<LinkExtras>({ title: false, notes: false })
  const link = useMemo(
    () => (isEmpty(now) ? undefined : shareLinkTo(now, law, present, lang, extras)),
    [now, law, present, lang, extras],
  )
  return (
    <ShareScreen
      link={link}
      maxLength={fragmentLimit}
      title={now.title}
      hasNotes={Object.keys(now.notes).length > 0}
      extras={extras}
      onExtras={setExtras}
      isSingleFile={isSingleFile}
      onCopy={copyText}
      onDownload={() => download(`${now.day}_cadrage.json`, 'application/json', caseFileText(now, law, present))}
    />
  )
}
