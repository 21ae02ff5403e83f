import { SiteHead } from '../ui/frame/SiteHead.tsx'
import { UndoRedo } from '../ui/frame/UndoRedo.tsx'
import { isEmpty } from './case-in-hand.ts'
import { OpenNotices } from './OpenNotices.tsx'
import { addressIn, moveTo } from './router.ts'
import { useSession } from './session.ts'
import { useHistory } from './use-history.ts'

/** What stands above every page: pages, steps back and forth while a case is open, language, status, what else is open. */
export const Head = () => {
  const { lang, setLang, page, inHand, status } = useSession()
  const { undo, redo, undoes, redoes } = useHistory()
  const other = lang === 'fr' ? 'en' : 'fr'
  const isOpen = !isEmpty(inHand.now) || inHand.past.length + inHand.future.length > 0
  return (
    <>
      <SiteHead
        other={other}
        otherAddress={addressIn(other, page.at === '' ? page.name : `${page.name}/${page.at}`)}
        onOther={() => {
          moveTo(other)
          setLang(other)
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
