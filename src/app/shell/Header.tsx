import { SiteHead } from '../../ui/frame/SiteHead.tsx'
import { isTextLoaded, loadText } from '../loading/load-text.ts'
import { addressIn, moveTo } from '../routing/hash-router.ts'
import { useSession } from '../session/session.ts'

/** What stands above every page: pages, steps back and forth while a case is open, language, status, what else is open. */
export const Header = () => {
  const { lang, setLang, page, fullSession, announcement } = useSession()
  const other = lang === 'fr' ? 'en' : 'fr'
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
          if (isTextLoaded(other, 'full')) turn()
          else void loadText(other, 'full').then(turn, () => location.assign(address))
        }}
      >
        {fullSession && <fullSession.code.UndoButtons />}
      </SiteHead>
      <p className='unseen' role='status'>
        {announcement}
      </p>
      {fullSession && <fullSession.code.OpenCaseNotices />}
    </>
  )
}
