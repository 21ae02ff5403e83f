import { useTranslation } from 'react-i18next'
import { StartScreen } from '../../ui/screens/StartScreen.tsx'
import { emptyCase } from '../case-in-hand.ts'
import { examples } from '../examples.ts'
import { go } from '../router.ts'
import { useSession } from '../session.ts'

const lengths = examples.map((e) => Object.keys(e.answers).length)
const range = { least: Math.min(...lengths), most: Math.max(...lengths) }

export const StartPage = () => {
  const { t } = useTranslation('screens')
  const { hand, walk, here, given, present, inHand } = useSession()
  const openExample = (wanted: string) => {
    const worked = examples.find(({ id }) => id === wanted)
    if (!worked) return
    const { id, answers } = worked
    hand.openExample(id, { ...emptyCase(inHand.now.day), title: t(`examples.${id}`), answers })
    walk.goTo('verdict')
  }
  return (
    <StartScreen
      examples={examples.map(({ id }) => ({ id, title: t(`examples.${id}`) }))}
      range={range}
      started={Object.keys(given).length > 0}
      onStart={() => go(here.at)}
      onOver={() => hand.restart(present)}
      onExample={openExample}
    />
  )
}
