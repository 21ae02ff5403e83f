import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../hooks/use-words.ts'
import { isWide } from '../layout/is-wide.ts'
import { reveal } from '../layout/reveal.ts'
import { Count } from '../primitives/Count.tsx'

/** The thirteen parts of a verdict, in reading order. */
export const partNames = [
  'headline',
  'card',
  'blocks',
  'route',
  'todo',
  'change',
  'missing',
  'coming',
  'contested',
  'closed',
  'answers',
  'cited',
  'limits',
] as const
export type VerdictPartName = (typeof partNames)[number]
/** Returns the number of a part, as the style sheet counts them. */
export const numberOfPart = (name: VerdictPartName): number => partNames.indexOf(name) + 1
/** The parts that only the full record holds on paper. */
const ofFullRecord: readonly VerdictPartName[] = ['card', 'blocks', 'change', 'missing', 'closed']
const idOf = (name: VerdictPartName) => `part-${name}`

/** Renders one numbered part. The style sheet adds the number, from the order of the parts. */
export const VerdictPart = ({
  name,
  title,
  children,
}: {
  readonly name: VerdictPartName
  readonly title: string
  readonly children: ReactNode
}) => (
  <section className={`part ${name}${ofFullRecord.includes(name) ? ' full-record' : ''}`} aria-labelledby={idOf(name)}>
    <h2 id={idOf(name)} tabIndex={-1}>
      {title}
    </h2>
    {children}
  </section>
)

/** Renders a button that scrolls to an element of the same page, without changing the address. */
export const Jump = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => (
  <button type='button' className='jump' onClick={() => reveal(to)}>
    {children}
  </button>
)

/** Renders the table of contents, with the number of entries of each part. In a narrow window it is collapsed. */
export const Contents = ({ counts }: { readonly counts: Readonly<Partial<Record<VerdictPartName, number>>> }) => {
  const { t } = useWords('report')
  const current = usePartInView()
  return (
    <nav className='contents no-print' aria-labelledby='contents'>
      <details open={isWide()}>
        <summary id='contents'>{t('contents')}</summary>
        <ol>
          {partNames.map((name) => (
            <li key={name} aria-current={name === current ? 'location' : undefined}>
              <Jump to={idOf(name)}>
                {t(`sections.${name === 'cited' ? 'sources' : name}`)}
                {counts[name] !== undefined && <Count of={counts[name]} />}
              </Jump>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}

/** Returns the part in view: the last one whose heading is in the top third of the window or above it. */
const usePartInView = (): VerdictPartName | undefined => {
  const [current, setCurrent] = useState<VerdictPartName>()
  useEffect(() => {
    if (typeof IntersectionObserver !== 'function') return
    const observer = new IntersectionObserver(
      () => {
        const passed = partNames.filter((name) => {
          const top = document.getElementById(idOf(name))?.getBoundingClientRect().top
          return top !== undefined && top < innerHeight / 3
        })
        setCurrent(passed.at(-1))
      },
      { rootMargin: '0px 0px -66% 0px' },
    )
    for (const name of partNames) {
      const heading = document.getElementById(idOf(name))
      if (heading) observer.observe(heading)
    }
    return () => observer.disconnect()
  }, [])
  return current
}
