import { SiteHead } from '../../ui/frame/SiteHead.tsx'
import { hasWords, wordsComing } from '../loading/load-text.ts'
import { addressIn, moveTo } from '../routing/hash-router.ts'
import { useSession } from '../session/session.ts'

/** What stands above every page: pages, steps back and forth while a case is open, language, status, what else is open. */
export const Head = () => {
  const { lang, setLang, page, whole, status } = useSession()
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
          if (hasWords(other, 'whole')) turn()
          else void wordsComing(other, 'whole').then(turn, () => location.assign(address))
        }}
      >
        {whole && <whole.code.Steps />}
      </SiteHead>
      <p className='unseen' role='status'>
        {status}
      </p>
      {whole && <whole.code.OpenNotices />}
    </>
  )
}
