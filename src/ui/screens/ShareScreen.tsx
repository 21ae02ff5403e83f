import { useRef, useState } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { QrCode } from '../share/QrCode.tsx'
import '../styles/share.css'
import { useTitle } from '../hooks/use-title.ts'

type Added = { readonly title: boolean; readonly notes: boolean }
type Props = {
  /** None when there is nothing to share. */
  readonly link: { readonly address: string; readonly fits: boolean } | undefined
  /** The most characters a link may have. */
  readonly most: number
  readonly title: string
  readonly hasNotes: boolean
  /** What goes with the link because the person asked for it. */
  readonly added: Added
  readonly onAdd: (added: Added) => void
  readonly isSingleFile: boolean
  /** Says whether the text could be copied. */
  readonly onCopy: (text: string) => Promise<boolean>
  readonly onFile: () => void
}

/** The link to a case, what it holds, and ways to hand it over. */
export const ShareScreen = ({ link, most, title, hasNotes, added, onAdd, isSingleFile, onCopy, onFile }: Props) => {
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
  const { address, fits } = link
  const copy = async () => {
    const done = await onCopy(address)
    if (!done) field.current?.select()
    setCopied({ address, done })
  }
  const choice = (what: keyof Added, label: string, hint: string) => (
    <div className='choice'>
      <input
        id={`share-${what}`}
        type='checkbox'
        checked={added[what]}
        aria-describedby={`share-${what}-hint`}
        onChange={(event) => onAdd({ ...added, [what]: event.target.checked })}
      />
      <label htmlFor={`share-${what}`}>{label}</label>
      <p id={`share-${what}-hint`} className='hint'>
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
            <Button onClick={onFile}>{t('share.file')}</Button>
          </p>
        </>
      ) : (
        <>
          <p className='notice' role='alert'>
            {t('share.tooLong', { length: address.length, most })}
          </p>
          <p className='actions'>
            <Button look='main' onClick={onFile}>
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
