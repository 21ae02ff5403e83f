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

/** Renders the start page, which also imports case files dropped on it. */
export const StartPage = () => {
  const { t } = useWords('screens')
  const { t: p } = useWords('projects')
  const { caseStore, interview, here, given, present, caseState, fullSession } = useSession()
  const importFiles = useImport()
  // The code that imports files may still be loading: the effect runs again once it is loaded.
  const [dropped, setDropped] = useState<readonly File[]>()
  const isDragging = useDroppedFiles(setDropped)
  useEffect(() => {
    if (!importFiles || !dropped) return
    setDropped(undefined)
    importFiles(dropped)
  })
  const isStored = ownCase(caseState).project !== undefined
  const openExample = (exampleId: string) => {
    const example = examples.find(({ id }) => id === exampleId)
    if (!example) return
    const { id, answers } = example
    caseStore.openExample(id, { ...emptyCase(caseState.now.day), title: t(`examples.${id}`), answers })
    interview.goTo('verdict')
  }
  return (
    <>
      {isDragging && (
        <p className='notice' role='status'>
          {p('drop')}
        </p>
      )}
      <StartScreen
        examples={examples.map(({ id }) => ({ id, title: t(`examples.${id}`) }))}
        range={range}
        isStarted={Object.keys(given).length > 0}
        onStart={() => go(here.at)}
        isStored={isStored}
        onRestart={() => {
          if (isStored) void fullSession?.projects.protect(async () => caseStore.restart(present))
          else caseStore.restart(present)
        }}
        onExample={openExample}
      />
    </>
  )
}
