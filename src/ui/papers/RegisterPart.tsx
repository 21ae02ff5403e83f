import { useState } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { Button } from '../primitives/Button.tsx'

const formats = ['docx', 'xlsx'] as const
export type RegisterFormat = (typeof formats)[number]

/** Renders the buttons that make the records of all saved cases as one register. */
export const RegisterPart = ({ onMake }: { readonly onMake: (format: RegisterFormat) => Promise<void> }) => {
  const { t } = useWords('projects')
  const { t: report } = useWords('report')
  const [state, setState] = useState<'idle' | 'making' | 'made' | 'failed'>('idle')
  const make = async (format: RegisterFormat) => {
    setState('making')
    await onMake(format).then(
      () => setState('made'),
      () => setState('failed'),
    )
  }
  return (
    <section aria-labelledby='projects-register'>
      <h2 id='projects-register'>{t('register.title')}</h2>
      <p>{t('register.lead')}</p>
      <p className='actions'>
        {formats.map((format) => (
          <Button key={format} onClick={() => void make(format)}>
            {t(`register.${format}`)}
          </Button>
        ))}
        <span role='status'>{state === 'idle' ? '' : report(`papers.${state}`)}</span>
      </p>
    </section>
  )
}
