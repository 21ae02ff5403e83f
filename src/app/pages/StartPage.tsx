import { useEffect, useState } from 'react'
import { path } from '../../core/outline.ts'
import { useDroppedFiles } from '../../ui/hooks/use-dropped-files.ts'
import { useWords } from '../../ui/hooks/use-words.ts'
import { StartScreen } from '../../ui/screens/StartScreen.tsx'
import { emptyCase, ownCase } from '../case/case-store.ts'
import { examples } from '../case/examples.ts'
import { go } from '../routing/hash-router.ts'
import { useSession } from '../session/session.ts'

const lengths = examples.map((e) => Object.keys(e.answers).length)
const range = { least: Math.min(...lengths), most: Math.max(...lengths) }

export const StartPage = () => {
  const { t } = useWords('screens')
  const { t: p } = useWords('projects')
  const { services, hand, walk, here, given, present, inHand, whole, tell } = useSession()
  // What reads files may still have to come.
  const [dropped, setDropped] = useState<readonly File[]>()
  const held = useDroppedFiles(setDropped)
  useEffect(() => {
    if (!whole || !dropped) return
    setDropped(undefined)
    const isKept = whole.keeping.store.snapshot().keeping === 'kept'
    void whole.importFiles(dropped, () => {
      if (isKept) return go('projects')
      tell(p('opened'))
      go(path(services.law.outline, walk.walked()).at)
    })
  })
  const isKept = ownCase(inHand).project !== undefined
  const openExample = (wanted: string) => {
    const worked = examples.find(({ id }) => id === wanted)
    if (!worked) return
    const { id, answers } = worked
    hand.openExample(id, { ...emptyCase(inHand.now.day), title: t(`examples.${id}`), answers })
    walk.goTo('verdict')
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
          if (isKept) void whole?.projects.protect(async () => hand.restart(present))
          else hand.restart(present)
        }}
        onExample={openExample}
      />
    </>
  )
}
