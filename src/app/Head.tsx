import { SiteHead } from '../ui/frame/SiteHead.tsx'
import { UndoRedo } from '../ui/frame/UndoRedo.tsx'
import { isEmpty } from './case-in-hand.ts'
import { OpenNotices } from './OpenNotices.tsx'
import { addressIn, moveTo } from './router.ts'
import { useSession } from './session.ts'
import { useHistory } from './use-history.ts'
import { hasWords, wordsComing } from './wording.ts'

/** What stands above every page: pages, steps back and forth while a case is open, language, status, what else is open. */
export const Head = () => {
  const { lang, setLang, page, inHand, status } = useSession()
  const { undo, redo, undoes, redoes } = useHistory()
  const other = lang === 'fr' ? 'en' : 'fr'
  const isOpen = !isEmpty(inHand.now) || inHand.past.length + inHand.future.length > 0
  const address = addressIn(other, page.at === '' ? page.name : `${page.name}/${page.at}`)
  const turn = () => {
    moveTo(other)
    setLang(other)
  }
  return (
    <>
      <SiteHead
        other={other}
        otherAddress={address}
        onOther={() => {
          if (hasWords(other, 'whole')) turn()
          else void wordsComing(other, 'whole').then(turn, () => location.assign(address))
        }}
      >
        {isOpen && <UndoRedo {...{ undoes, redoes }} onUndo={undo} onRedo={redo} />}
      </SiteHead>
      <p className='unseen' role='status'>
        {status}
      </p>
      <OpenNotices onUndo={undo} />
    </>
  )
}
