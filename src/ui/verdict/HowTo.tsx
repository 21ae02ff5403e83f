import type { HowToText } from '../../report/how-to.ts'
import { Terms } from '../terms/Terms.tsx'
import { WithLinks } from '../terms/WithLinks.tsx'
import type { References } from './Grounds.tsx'

/**
 * Renders how a duty is met or a route is taken: the rule, the steps, each with the trade that does it, and what else is
 * known.
 */
export const HowTo = ({
  howTo: { says, steps, known },
  references: { lang },
}: {
  readonly howTo: HowToText
  readonly references: References
}) => (
  <>
    <p>
      <Terms text={says} lang={lang} />
    </p>
    <ol className='steps'>
      {steps.map(({ who, do: what }) => (
        <li key={what}>
          <Terms text={what} lang={lang} /> <span className='hint'>{`(${who})`}</span>
        </li>
      ))}
    </ol>
    <dl className='how-known'>
      {known.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <WithLinks text={text} lang={lang} />
          </dd>
        </div>
      ))}
    </dl>
  </>
)
