import { useTranslation } from 'react-i18next'
import { path } from '../../core/outline.ts'
import { useDroppedFiles } from '../../ui/projects/useDroppedFiles.ts'
import { StartScreen } from '../../ui/screens/StartScreen.tsx'
import { emptyCase } from '../case-in-hand.ts'
import { examples } from '../examples.ts'
import { go } from '../router.ts'
import { useSession } from '../session.ts'

const lengths = examples.map((e) => Object.keys(e.answers).length)
const range = { least: Math.min(...lengths), most: Math.max(...lengths) }

export const StartPage = () => {
  const { t } = useTranslation('screens')
  const { t: p } = useTranslation('projects')
  const { services, hand, walk, here, given, present, inHand, keeping, projects, importFiles, tell } = useSession()
  const held = useDroppedFiles((files) => {
    const isKept = keeping.store.snapshot().keeping === 'kept'
    void importFiles(files, () => {
      if (isKept) return go('projects')
      tell(p('opened'))
      go(path(services.law.outline, walk.walked()).at)
    })
  })
  const isKept = keeping.own().project !== undefined
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
          if (isKept) void projects.protect(async () => hand.restart(present))
          else hand.restart(present)
        }}
        onExample={openExample}
      />
    </>
  )
}
