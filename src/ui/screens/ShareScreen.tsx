import { useRef, useState } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { QrCode } from '../share/QrCode.tsx'
import '../styles/share.css'
import { useTitle } from '../hooks/use-title.ts'

type LinkExtras = { readonly title: boolean; readonly notes: boolean }
type LinkShown = {
  readonly address: string
  readonly fits: boolean
  /** The part that takes most of the link. */
  readonly longest: 'title' | 'notes' | 'flows'
}
type Props = {
  /** `undefined` if the case is empty. */
  readonly link: LinkShown | undefined
  /** The maximal length of a link, in characters. */
  readonly maxLength: number
  readonly title: string
  readonly hasNotes: boolean
  /** The optional content that the user includes in the link. */
  readonly extras: LinkExtras
  readonly onExtras: (extras: LinkExtras) => void
  readonly isSingleFile: boolean
  /** Resolves to whether the text was copied. */
  readonly onCopy: (text: string) => Promise<boolean>
  readonly onDownload: () => void
}

/** Renders the link to a case, its content, and ways to share it: copying, a file or a QR code. */
export const ShareScreen = (props: Props) => {
  const { link, maxLength, title, hasNotes, extras, onExtras, isSingleFile, onCopy, onDownload } = props
  const { t } = useWords('share')
  const { t: screens } = useWords('screens')
  useTitle(screens('app.documentTitle', { page: t('share.title') }))
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<{ readonly address: string; readonly done: boolean }>()
  if (!link)
    return (
      <div className='page'>
        <h1 tabIndex={-1}>{t('share.title')}</h1>
        <p>{t('share.empty')}</p>
        <p>
          <a href='#/'>{t('share.begin')}</a>
        </p>
      </div>
    )
  const { address, fits, longest } = link
  const copy = async () => {
    const done = await onCopy(address)
    if (!done) field.current?.select()
    setCopied({ address, done })
  }
  const choice = (name: keyof LinkExtras, label: string, hint: string) => (
    <div className='choice'>
      <input
        id={`share-${name}`}
        type='checkbox'
        checked={extras[name]}
        aria-describedby={`share-${name}-hint`}
        onChange={(event) => onExtras({ ...extras, [name]: event.target.checked })}
      />
      <label htmlFor={`share-${name}`}>{label}</label>
      <p id={`share-${name}-hint`} className='hint'>
        {hint}
      </p>
    </div>
  )
  return (
    <div className='page'>
      <h1 tabIndex={-1}>{t('share.title')}</h1>
      <p className='lead'>{t('share.lead')}</p>
      <h2>{t('share.holds')}</h2>
      <ul>
        {t('share.holdsList', { returnObjects: true }).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {title !== '' && choice('title', t('share.withTitle'), t('share.titleHint', { title }))}
      {hasNotes && choice('notes', t('share.withNotes'), t('share.notesHint'))}
      <p>{t('share.noServer')}</p>
      {isSingleFile && <p className='notice'>{t('share.single')}</p>}
      {fits ? (
        <>
          <p className='field'>
            <label htmlFor='share-link'>{t('share.field')}</label>
            <textarea
              ref={field}
              id='share-link'
              className='link'
              rows={4}
              readOnly
              spellCheck={false}
              value={address}
            />
          </p>
          <p className='actions'>
            <Button look='main' onClick={copy}>
              {t('share.copy')}
            </Button>
            <Button onClick={onDownload}>{t('share.file')}</Button>
          </p>
        </>
      ) : (
        <>
          <p className='notice' role='alert'>
            {t('share.tooLong', { length: address.length, most: maxLength })} {t(`share.longest.${longest}`)}
          </p>
          <p className='actions'>
            <Button look='main' onClick={onDownload}>
              {t('share.file')}
            </Button>
          </p>
        </>
      )}
      <p role='status'>{copied?.address === address && t(copied.done ? 'share.copied' : 'share.notCopied')}</p>
      {fits && (
        <Disclosure summary={t('share.qr')}>
          <p>{t('share.qrLead')}</p>
          <QrCode text={address} label={t('share.qrAlt')} />
        </Disclosure>
      )}
    </div>
  )
}
