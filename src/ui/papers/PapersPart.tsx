import { useId, useState } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

type PaperName = 'plan' | 'record' | 'provider' | 'notice' | 'dpia' | 'route' | 'memo' | 'folder'
type Ending = 'docx' | 'xlsx' | 'csv' | 'ics' | 'json' | 'zip'
export type PapersOnOffer = {
  /** The formats of each paper. */
  readonly formats: Readonly<Record<PaperName, readonly Ending[]>>
  /** Makes a paper and saves it; the promise rejects where a part of the site does not load. */
  readonly onMake: (paper: PaperName, format: Ending) => Promise<void>
}
type State = 'idle' | 'making' | 'made' | 'failed'

/** Renders the choice of a paper and of its format, and the button that makes and saves it. */
export const PapersPart = ({ formats, onMake }: PapersOnOffer) => {
  const { t } = useWords('report')
  const id = useId()
  const papers = Object.keys(formats) as readonly PaperName[]
  const [paper, setPaper] = useState<PaperName>('plan')
  const [wanted, setWanted] = useState<Ending>()
  const [state, setState] = useState<State>('idle')
  const format = formats[paper].find((one) => one === wanted) ?? formats[paper][0]
  const make = async () => {
    if (format === undefined) return
    setState('making')
    await onMake(paper, format).then(
      () => setState('made'),
      () => setState('failed'),
    )
  }
  return (
    <section className='papers invitation no-print' aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('papers.title')}</h2>
      <p>{t('papers.lead')}</p>
      <p className='format'>
        <label htmlFor={`${id}-paper`}>{t('papers.which')}</label>{' '}
        <select
          id={`${id}-paper`}
          value={paper}
          onChange={(event) => {
            setPaper(papers.find((one) => one === event.target.value) ?? 'plan')
            setState('idle')
          }}
        >
          {papers.map((one) => (
            <option key={one} value={one}>
              {t(`papers.names.${one}`)}
            </option>
          ))}
        </select>
      </p>
      <p className='format'>
        <label htmlFor={`${id}-format`}>{t('papers.format')}</label>{' '}
        <select
          id={`${id}-format`}
          value={format}
          onChange={(event) => {
            setWanted(formats[paper].find((one) => one === event.target.value))
            setState('idle')
          }}
        >
          {formats[paper].map((one) => (
            <option key={one} value={one}>
              {t(`papers.formats.${one}`)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <Button onClick={() => void make()}>{t('papers.make')}</Button>{' '}
        <span role='status'>{state === 'idle' ? '' : t(`papers.${state}`)}</span>
      </p>
    </section>
  )
}
