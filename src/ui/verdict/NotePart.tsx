import { Fragment, type ReactNode } from 'react'
import type { StartItem } from '../../core/verdict.ts'
import type { NoteBar, NoteLine, NoteText, NoteThing } from '../../report/note.ts'
import type { Report } from '../../report/report.ts'
import { langOfCitation } from '../../text/citation.ts'
import { noteParts } from '../../text/note/parts.ts'
import { useWords } from '../hooks/use-words.ts'
import { Pinpoint } from '../terms/Pinpoint.tsx'
import { Terms } from '../terms/Terms.tsx'
import { WithLinks } from '../terms/WithLinks.tsx'
import type { References } from './Grounds.tsx'
import { Status } from './Status.tsx'

type Of<Part extends keyof NoteText> = NonNullable<NoteText[Part]> & { readonly lang: References['lang'] }

/**
 * Renders the note: why, what to do first, what is risked, what is unknown and what the note does not look at. It is
 * what prints first, on at most two pages.
 */
export const NotePart = ({ report, references }: { readonly report: Report; readonly references: References }) => {
  const { t } = useWords('report')
  const { say, answer, lang } = references
  const { why, first, risks, unknown, elsewhere, terms, sources } = noteParts({ t, say, answer }, report)
  return (
    <div className='note-of-verdict'>
      <h2 id='part-note'>{why.title}</h2>
      <Why {...why} lang={lang} />
      {first && <First {...first} lang={lang} />}
      {risks && <Risks {...risks} />}
      <Unknown {...unknown} />
      <h2>{elsewhere.title}</h2>
      <ul>
        {elsewhere.list.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {terms.list.length > 0 && <NoteTerms {...terms} />}
      {sources.list.length > 0 && <NoteSources {...sources} lang={lang} />}
    </div>
  )
}

const Why = ({ reasons, nearMiss, notDue, lang }: Of<'why'>) => (
  <>
    <ol className='chain'>
      {reasons.map(({ id, sentence, article, because }) => (
        <li key={id}>
          <Terms text={sentence} lang={lang} /> <Cited article={article} lang={lang} />
          {because && <span className='hint'> {because}</span>}
        </li>
      ))}
    </ol>
    {nearMiss && <p>{nearMiss}</p>}
    {notDue && <p>{notDue}</p>}
  </>
)

const Cited = ({ article, lang }: { readonly article: string; readonly lang: string }) => (
  <span className='cited' lang={langOfCitation(lang, article)}>
    {`(${article})`}
  </span>
)

const keyOf = ({ kind, id, flow }: StartItem) => `${kind} ${id} ${flow ?? ''}`

const First = ({ title, stop, urgent, warning, roles, none, things, answered, others, also, lang }: Of<'first'>) => (
  <>
    <h2>{title}</h2>
    {stop && (
      <>
        <p>
          <strong>{stop.warning}</strong>
        </p>
        {stop.roles && <p>{stop.roles}</p>}
        <ol className='first-things'>
          {stop.bars.map((bar) => (
            <Bar key={bar.id} {...bar} lang={lang} />
          ))}
        </ol>
      </>
    )}
    {urgent && (
      <>
        <p>
          <strong>{urgent.title}</strong>
        </p>
        <ol className='first-things' start={1 + (stop?.bars.length ?? 0)}>
          {urgent.things.map((thing) => (
            <li key={thing.id}>
              <What {...thing} lang={lang} />
            </li>
          ))}
        </ol>
      </>
    )}
    {warning && (
      <p>
        <strong>{warning}</strong>
      </p>
    )}
    {roles && <p>{roles}</p>}
    {none && <p>{none}</p>}
    {things.length > 0 && (
      <ol className='first-things' start={1 + (urgent?.things.length ?? 0)}>
        {things.map((thing) => (
          <Thing key={keyOf(thing.item)} {...thing} lang={lang} />
        ))}
      </ol>
    )}
    {answered && <p>{answered}</p>}
    {(others.lines.length > 0 || others.maybe) && (
      <>
        <h3>{others.title}</h3>
        {others.lines.length > 0 && <Then lines={others.lines} lang={lang} />}
        {others.rest && <p>{others.rest}</p>}
        {others.maybe && <p>{others.maybe}</p>}
      </>
    )}
    {also && <p>{also}</p>}
  </>
)

/** What to do while a bar holds, and the lawful way nearest to the aim. */
const Bar = ({ steps, way, article, lang }: NoteBar & { readonly lang: string }) => (
  <li>
    {steps.map(({ who, do: what }) => (
      <p key={what}>
        {what} <span className='hint'>{`(${who})`}</span>
      </p>
    ))}
    {way && (
      <p>
        {way} <Cited article={article} lang={lang} />
      </p>
    )}
  </li>
)

const Thing = ({ item, what, article, how, lang }: NoteThing & { readonly lang: string }) => (
  <li>
    <What {...{ what, article, how, lang }}>
      <Status item={item} />
    </What>
  </li>
)

/** What to do, then how. */
const What = ({
  what,
  article,
  how,
  lang,
  children,
}: Pick<NoteThing, 'what' | 'article' | 'how'> & { readonly lang: string; readonly children?: ReactNode }) => (
  <>
    <p>
      <strong>{what}</strong> <Cited article={article} lang={lang} /> {children}
    </p>
    <p className='brief'>
      <WithLinks text={how} lang={lang} />
    </p>
  </>
)

/** Open points, in one line each. */
const Then = ({ lines, lang }: { readonly lines: readonly NoteLine[]; readonly lang: References['lang'] }) => (
  <ul className='brief then'>
    {lines.map(({ item, name, how }) => (
      <li key={keyOf(item)}>
        <Terms text={name} lang={lang} /> <Status item={item} />
        {how && <span className='hint'> {how}</span>}
      </li>
    ))}
  </ul>
)

const Risks = ({ title, none, list }: NonNullable<NoteText['risks']>) => (
  <>
    <h2>{title}</h2>
    {none ? (
      <p>{none}</p>
    ) : (
      <ul>
        {list.map((risk) => (
          <li key={risk}>{risk}</li>
        ))}
      </ul>
    )}
  </>
)

const Unknown = ({ title, none, questions, find, more, notAsked, law }: NoteText['unknown']) => (
  <>
    <h2>{title}</h2>
    {none && <p>{none}</p>}
    {(questions.length > 0 || find.length > 0 || notAsked || law) && (
      <ul>
        {questions.map((question) => (
          <li key={question.id}>
            {question.title} <span className='hint'>{question.who}</span>
          </li>
        ))}
        {more && <li>{more}</li>}
        {find.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {notAsked && <li>{notAsked}</li>}
        {law && <li>{law}</li>}
      </ul>
    )}
  </>
)

/** The meanings of the terms that the note uses, only on paper: on screen, each is a link. */
const NoteTerms = ({ title, list }: NoteText['terms']) => (
  <section className='note-sources note-terms' aria-label={title}>
    <h2>{title}</h2>
    <p>
      {list.map(({ id, term, meaning }) => (
        <span key={id}>
          <strong>{term}</strong> {meaning}{' '}
        </span>
      ))}
    </p>
  </section>
)

/** The sources that the note cites, only on paper, where the list of all sources does not follow. */
const NoteSources = ({ title, list, lang }: Of<'sources'>) => (
  <section className='note-sources' aria-label={title}>
    <h2>{title}</h2>
    <ul>
      {list.map(({ cited, title: named, titleLang, address }) => (
        <li key={cited.map(({ id }) => id).join(' ')}>
          <span lang={titleLang === lang ? undefined : titleLang}>{named}</span>{' '}
          {cited.map((source) => (
            <Fragment key={source.id}>
              (<Pinpoint {...{ source, lang }} />){' '}
            </Fragment>
          ))}
          {address}
        </li>
      ))}
    </ul>
  </section>
)
