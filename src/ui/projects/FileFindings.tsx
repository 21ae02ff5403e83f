import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

type Props = {
  readonly files: readonly {
    readonly name: string
    /** Could the file not be read at all? */
    readonly refused: boolean
    /** What is wrong with it, or to know of it, in sentences. */
    readonly lines: readonly string[]
  }[]
  readonly onClose: () => void
}
/** Enough to put a file right; the rest is counted. */
const most = 10

/** Says kindly which files could not be read and why, and what of the others was kept aside. */
export const FileFindings = ({ files, onClose }: Props) => {
  const { t } = useWords('projects')
  return (
    <div className='notice' role='alert'>
      {files.map(({ name, refused, lines }) => (
        <section key={`${name} ${lines.length}`}>
          <h2>{t(refused ? 'files.refusedTitle' : 'files.asideTitle', { name })}</h2>
          <p>{t(refused ? 'files.refused' : 'files.aside')}</p>
          <ul>
            {[...new Set(lines)].slice(0, most).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {lines.length > most && <p>{t('files.more', { count: lines.length - most })}</p>}
        </section>
      ))}
      <Button onClick={onClose}>{t('files.close')}</Button>
    </div>
  )
}
