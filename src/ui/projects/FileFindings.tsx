import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

type Props = {
  readonly files: readonly {
    readonly name: string
    /** Whether the file could not be read at all. */
    readonly refused: boolean
    /** The problems with the file or the notices about it, as sentences. */
    readonly lines: readonly string[]
  }[]
  readonly onClose: () => void
}
/** The number of lines shown for each file. The others are counted. */
const maxLines = 10

/** Renders which files could not be read and why, and which entries of the other files this edition does not know. */
export const FileFindings = ({ files, onClose }: Props) => {
  const { t } = useWords('projects')
  return (
    <div className='notice' role='alert'>
      {files.map(({ name, refused, lines }) => (
        <section key={`${name} ${lines.length}`}>
          <h2>{t(refused ? 'files.refusedTitle' : 'files.asideTitle', { name })}</h2>
          <p>{t(refused ? 'files.refused' : 'files.aside')}</p>
          <ul>
            {[...new Set(lines)].slice(0, maxLines).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {lines.length > maxLines && <p>{t('files.more', { count: lines.length - maxLines })}</p>}
        </section>
      ))}
      <Button onClick={onClose}>{t('files.close')}</Button>
    </div>
  )
}
