import { glossaryIn } from '../../text/glossary.ts'
import type { Lang } from '../../text/law-text.ts'

/** Renders terms with their meanings: all, or those whose ids are in `only`. */
export const Glossary = ({ lang, only }: { readonly lang: Lang; readonly only?: ReadonlySet<string> }) => (
  <dl className='glossary'>
    {glossaryIn(lang)
      .filter(({ id }) => !only || only.has(id))
      .map(({ id, term, meaning }) => (
        <div key={id}>
          <dt id={`term-${id}`} tabIndex={-1}>
            {term}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
  </dl>
)
