import { useEffect, useState } from 'react'
import { useDroppedFiles } from '../../ui/hooks/use-dropped-files.ts'
import { useWords } from '../../ui/hooks/use-words.ts'
import { StartScreen } from '../../ui/screens/StartScreen.tsx'
import { emptyCase, ownCase } from '../case/case-store.ts'
import { examples } from '../case/examples.ts'
import { go } from '../routing/hash-router.ts'
import { useSession } from '../session/session.ts'
import { useImport } from '../session/use-import.ts'

const lengths = examples.map((e) => Object.keys(e.answers).length)
const range = { least: Math.min(...lengths), most: Math.max(...lengths) }

export const StartPage = () => {
  const { t } = useWords('screens')
  const { t: p } = useWords('projects')
  const { caseStore, interview, here, given, present, caseState, fullSession } = useSession()
  const importFiles = useImport()
  // The code that reads files may still be loading.
  const [dropped, setDropped] = useState<readonly File[]>()
  const held = useDroppedFiles(setDropped)
  useEffect(() => {
    if (!importFiles || !dropped) return
    setDropped(undefined)
    importFiles(dropped)
  })
  const isKept = ownCase(caseState).project !== undefined
  const openExample = (wanted: string) => {
    const worked = examples.find(({ id }) => id === wanted)
    if (!worked) return
    const { id, answers } = worked
    caseStore.openExample(id, { ...emptyCase(caseState.now.day), title: t(`examples.${id}`), answers })
    interview.goTo('verdict')
  }
  return (
    <>
      {held && (
        <p className='notice' role='status'>
          {p('drop')}
        </p>
      )}
      <StartScreen
        examples={examples.map(({ id }) => ({ id, title: t(`examples.${id}`) }))}
        range={range}
        started={Object.keys(given).length > 0}
        onStart={() => go(here.at)}
        isKept={isKept}
        onOver={() => {
          if (isKept) void fullSession?.projects.protect(async () => caseStore.restart(present))
          else caseStore.restart(present)
        }}
        onExample={openExample}
      />
    </>
  )
}
