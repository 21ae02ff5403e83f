import { SiteHead } from '../../ui/frame/SiteHead.tsx'
import { isTextLoaded, loadText } from '../loading/load-text.ts'
import { addressIn, moveTo } from '../routing/hash-router.ts'
import { useSession } from '../session/session.ts'

/**
 * Renders the header of every page: navigation, undo and redo, language, status region, and notices about the open
 * case.
 */
export const Header = () => {
  const { lang, setLang, page, fullSession, announcement } = useSession()
  const other = lang === 'fr' ? 'en' : 'fr'
  const address = addressIn(other, page.rest === '' ? page.name : `${page.name}/${page.rest}`)
  const changeLanguage = () => {
    moveTo(other)
    setLang(other)
  }
  return (
    <>
      <SiteHead
        other={other}
        otherAddress={address}
        onOther={() => {
          if (isTextLoaded(other, 'full')) changeLanguage()
          else void loadText(other, 'full').then(changeLanguage, () => location.assign(address))
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
