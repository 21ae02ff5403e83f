import { useMemo, useState } from 'react'
import { fragmentLimit } from '../../casefile/share-link.ts'
import { copyText } from '../../platform/copy-text.ts'
import { ShareScreen } from '../../ui/screens/ShareScreen.tsx'
import { caseFileText } from '../case/case-file-mapping.ts'
import { isEmpty } from '../case/case-store.ts'
import { isSingleFile } from '../routing/hash-router.ts'
import { useFullSession } from '../session/session.ts'
import { type Added, shareLinkTo } from '../sharing/share-case.ts'

export const SharePage = () => {
  const { services, caseState, present, lang } = useFullSession()
  const { law, download } = services
  const { now } = caseState
  const [added, setAdded] = useState<Added>({ title: false, notes: false })
  const link = useMemo(
    () => (isEmpty(now) ? undefined : shareLinkTo(now, law, present, lang, added)),
    [now, law, present, lang, added],
  )
  return (
    <ShareScreen
      link={link}
      most={fragmentLimit}
      title={now.title}
      hasNotes={Object.keys(now.notes).length > 0}
      added={added}
      onAdd={setAdded}
      isSingleFile={isSingleFile}
      onCopy={copyText}
      onFile={() => download(`${now.day}_cadrage.json`, 'application/json', caseFileText(now, law, present))}
    />
  )
}
