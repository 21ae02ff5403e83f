import { useSelector } from '@xstate/react'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { createActor } from 'xstate'
import { readCase, writeCase } from '../casefile/case-file.ts'
import { assess, type Flow, inFlow } from '../core/assess.ts'
import { sourcesOf } from '../core/law.ts'
import { path, questionsOf, type Stop, stopOf, stopsOf } from '../core/outline.ts'
import type { Given } from '../core/question.ts'
import { compile, placeIn } from '../journey/compile.ts'
import { law } from '../law/index.ts'
import { openPoints } from '../law/letter.ts'
import { download } from '../platform/download.ts'
import { canKeep, keep, recall, wipe } from '../platform/kept-answers.ts'
import { forgetOffline } from '../platform/offline.ts'
import { saveReport } from '../platform/save-report.ts'
import { today } from '../platform/today.ts'
import { reportOf } from '../report/report.ts'
import { i18nIn } from '../text/i18n.ts'
import { type Lang, sayIn } from '../text/say.ts'
import { inWords } from '../ui/date.ts'
import { UpdateNotice } from '../ui/primitives/UpdateNotice.tsx'
import { AboutScreen } from '../ui/screens/AboutScreen.tsx'
import { AnswersScreen } from '../ui/screens/AnswersScreen.tsx'
import { CrashBoundary } from '../ui/screens/CrashScreen.tsx'
import { GlossaryScreen } from '../ui/screens/GlossaryScreen.tsx'
import { LegalScreen } from '../ui/screens/LegalScreen.tsx'
import { QuestionScreen } from '../ui/screens/QuestionScreen.tsx'
import { RulesScreen } from '../ui/screens/RulesScreen.tsx'
import { StartScreen } from '../ui/screens/StartScreen.tsx'
import { VerdictScreen } from '../ui/screens/VerdictScreen.tsx'
import { type Example, examples } from './examples.ts'
import exercised from './exercised.json'
import { notices } from './notices.ts'
import { addressIn, go, moveTo, usePage } from './router.ts'
import { useUpdate } from './useUpdate.ts'

const asks = questionsOf(law.outline)
const stops = stopsOf(law.outline)
/** The stop at which a question is asked. */
const stopAt = new Map(asks.map((ask) => [ask.question.id, stopOf(ask)]))
const stopFor = (question: string) => stopAt.get(question) ?? question
/** Today, or the nearest day this edition speaks for. */
const present = [law.covers.from, today(), law.covers.until].sort()[1] ?? law.covers.from
const i18n = { fr: i18nIn('fr'), en: i18nIn('en') }
const words = { fr: sayIn('fr'), en: sayIn('en') }
const lengths = examples.map((e) => Object.keys(e.answers).length)
const sources = sourcesOf(law)

/** What this tab kept, if it still reads as a case of this edition. */
const recalled = (): {
  readonly answers: Given
  readonly title: string
  readonly day: string
  readonly flows: readonly Flow[]
} => {
  const nothing = { answers: {}, title: '', day: present, flows: [] }
  const kept = recall()
  if (typeof kept !== 'object' || kept === null) return nothing
  const read = readCase(JSON.stringify({ format: 'cadrage-case', version: 2, ...kept }), law)
  if (!('case' in read)) return nothing
  return {
    answers: read.case.answers,
    title: read.case.title ?? '',
    day: read.case.asOf ?? present,
    flows: read.case.flows ?? [],
  }
}
/** A day is kept only when a person chose another than the present one. */
const chosen = (day: string) => (day === present ? {} : { asOf: day })
const before = recalled()
const actor = createActor(compile(law.outline), { input: { given: before.answers } }).start()
const journeyPages = new Set([...stops.map((stop) => stop.id), 'answers', 'verdict'])

export const App = () => {
  const [lang, setLang] = useState<Lang>(document.documentElement.lang === 'en' ? 'en' : 'fr')
  const [title, setTitle] = useState(before.title)
  const [day, setDay] = useState(before.day)
  const [flows, setFlows] = useState(before.flows)
  /** The flow being described, by name, and the answers of the case meanwhile. */
  const [flowOpen, setFlowOpen] = useState<{ readonly name: string; readonly own: Given }>()
  const [removed, setRemoved] = useState<Flow>()
  const [example, setExample] = useState<{ readonly id: Example; readonly own: Given; readonly ownTitle: string }>()
  const [status, setStatus] = useState('')
  const [told, setTold] = useState<readonly string[]>([])
  const asked = usePage()
  /** A line of a list is shown on its page. */
  const [named = 'start', at = ''] = asked.startsWith('glossary') ? asked.split('/') : [stopFor(asked)]
  const given = useSelector(actor, (s) => s.context.given)
  const page =
    named === 'start' ||
    named === 'about' ||
    named === 'rules' ||
    named === 'legal' ||
    named === 'glossary' ||
    journeyPages.has(named)
      ? named
      : 'start'
  const { t } = i18n[lang]
  const say = words[lang]
  const other = lang === 'fr' ? 'en' : 'fr'

  /** The answers of the case, whichever flow is being described. */
  const caseIn = useCallback((of: Given) => (flowOpen ? inFlow(law, of, flowOpen.own) : of), [flowOpen])
  // Before anything is painted: a link to a question that does not apply never shows it.
  useLayoutEffect(() => {
    if (!journeyPages.has(page) || placeIn(actor.getSnapshot()) === page) return
    actor.send({ type: 'goTo', to: page })
    go(placeIn(actor.getSnapshot()), 'replace')
  }, [page])
  useEffect(() => {
    if (!example) keep({ edition: law.edition, ...chosen(day), title, answers: caseIn(given), flows })
  }, [given, title, day, flows, caseIn, example])
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    scrollTo(0, 0)
    const line =
      asked === page || page === 'glossary' ? null : document.getElementById(`${asked.replaceAll('.', '-')}-yes`)
    ;(line ?? document.querySelector<HTMLElement>('main h1'))?.focus()
  }, [page, asked])

  const here = useMemo(() => path(law.outline, given), [given])
  const verdict = useMemo(
    () => assess(law, given, day, flowOpen || example ? [] : flows),
    [given, day, flows, flowOpen, example],
  )
  const hosted = verdict.duties.some((d) => d.id === 'hostingContract' && d.applies === 'holds')
  const hash = useMemo(() => reportOf(verdict).hash, [verdict])
  /** What this page asks: of a list, the lines that apply. */
  const [first, ...others] =
    stops.find((s) => s.id === page)?.asks.filter((a) => here.relevance.get(a.question.id) !== 'fails') ?? []
  const stop: Stop | undefined = first && { id: page, asks: [first, ...others] }
  const offered = here.at === 'verdict' ? here.optional.filter((id) => given[id] === undefined) : []
  const isAhead = (id: string) => id.startsWith('ehds.') || id.startsWith('acts.')

  /** How many stops are left in the part of the interview a question belongs to: the verdict’s, or one only offered. */
  const leftFrom = (id: string) =>
    here.optional.includes(id)
      ? new Set(
          here.optional.filter((other) => given[other] === undefined && isAhead(other) === isAhead(id)).map(stopFor),
        ).size
      : here.atMostLeft

  const follow = () => go(placeIn(actor.getSnapshot()))
  const answer = (at: string) => (answers: Given) => {
    const held = new Set(verdict.bars.filter((b) => b.truth === 'holds').map((b) => b.id))
    actor.send({ type: 'answer', stop: at, answers })
    const { given: kept } = actor.getSnapshot().context
    const now = assess(law, kept, day)
    setStatus(t('app.keptLeft', { count: path(law.outline, kept).atMostLeft }))
    setTold(now.bars.filter((b) => b.truth === 'holds' && !held.has(b.id)).map((b) => b.id))
    if (flowOpen) nextInFlow(at, kept)
    else follow()
  }
  const asksOfFlow = law.flow?.questions ?? []
  /** Keeps what was said of the flow, then asks the next question about it, or comes back to the case. */
  const nextInFlow = (at: string, kept: Given) => {
    if (!flowOpen) return
    const { name, own } = flowOpen
    const answers = Object.fromEntries(Object.entries(kept).filter(([id]) => asksOfFlow.includes(id)))
    setFlows(flows.map((f) => (f.name === name ? { name, answers } : f)))
    const asked = inReading(kept)
    const next = asked[asked.indexOf(at) + 1]
    if (next === undefined) leaveFlow(own)
    else goTo(next)
  }
  /** The stops at which a flow is described, in reading order. */
  const inReading = (of: Given) => [
    ...new Set(
      path(law.outline, of)
        .asked.filter((id) => asksOfFlow.includes(id))
        .map(stopFor),
    ),
  ]
  const goTo = (question: string) => {
    actor.send({ type: 'goTo', to: stopFor(question) })
    follow()
  }
  /** Back to the case: its own flow as it was, with whatever else was changed meanwhile. */
  const leaveFlow = (own: Given) => {
    const { given: now } = actor.getSnapshot().context
    setFlowOpen(undefined)
    actor.send({ type: 'load', given: inFlow(law, now, own) })
    follow()
  }
  const openFlow = ({ name, answers }: Flow) => {
    setFlowOpen({ name, own: given })
    setRemoved(undefined)
    actor.send({ type: 'load', given: inFlow(law, given, answers) })
    goTo(asksOfFlow[0] ?? '')
  }
  /** A name no other flow bears: this one, or a copy of it. */
  const freeName = (name: string): string =>
    flows.some((f) => f.name === name) ? freeName(t('app.flowCopyName', { name })) : name
  const onFlows = {
    add: (name: string) => {
      const flow = { name, answers: {} }
      setFlows([...flows, flow])
      openFlow(flow)
    },
    edit: openFlow,
    copy: ({ name, answers }: Flow) => setFlows([...flows, { name: freeName(name), answers: { ...answers } }]),
    remove: ({ name, answers }: Flow) => {
      setFlows(flows.filter((f) => f.name !== name))
      setRemoved({ name, answers })
    },
  }
  const change = (question: string) => {
    actor.send({ type: 'goTo', to: stopFor(question), changing: true })
    follow()
  }
  const startOver = () => {
    actor.send({ type: 'restart' })
    setTitle('')
    setDay(present)
    setFlows([])
    setFlowOpen(undefined)
    setRemoved(undefined)
    setExample(undefined)
    wipe()
  }
  const openExample = (id: string) => {
    const worked = examples.find((e) => e.id === id)
    if (!worked) return
    setExample({ id: worked.id, own: example?.own ?? caseIn(given), ownTitle: example?.ownTitle ?? title })
    setFlowOpen(undefined)
    setTitle(t(`examples.${worked.id}`))
    actor.send({ type: 'load', given: worked.answers })
    follow()
  }
  const leaveExample = () => {
    if (!example) return
    actor.send({ type: 'load', given: example.own })
    setTitle(example.ownTitle)
    setExample(undefined)
    go('start')
  }
  const saveCase = () =>
    download(
      `${day}_cadrage.json`,
      'application/json',
      writeCase({ edition: law.edition, ...chosen(day), title, answers: example?.own ?? caseIn(given), flows }, law),
    )
  const fileName = `${day}_${title.replace(/[^\p{L}\p{N}]+/gu, '-') || 'cas'}_verdict`
  const opened = examples.find((e) => e.id === example?.id)

  return (
    <I18nextProvider i18n={i18n[lang]}>
      <button
        type='button'
        className='button skip'
        onClick={() => document.querySelector<HTMLElement>('main h1')?.focus()}
      >
        {t('app.skip')}
      </button>
      <header className='site-head'>
        <a className='name' href='#/'>
          {t('app.name')}
        </a>
        <nav aria-label={t('app.nav')}>
          <a href='#/answers'>{t('app.answers')}</a>
          <a href='#/verdict'>{t('app.verdict')}</a>
          <a href='#/about'>{t('app.about')}</a>
        </nav>
        <a
          className='language'
          href={addressIn(other, page)}
          hrefLang={other}
          lang={other}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            moveTo(other)
            setLang(other)
          }}
        >
          {t('app.otherLanguage')}
        </a>
      </header>
      <p className='unseen' role='status'>
        {status}
      </p>
      <UpdateNotice {...useUpdate()} />
      {opened && (
        <p className='notice example-open no-print'>
          {t('app.exampleOpen', { title: t(`examples.${opened.id}`) })}{' '}
          <button type='button' className='button quiet' onClick={leaveExample}>
            {t('app.exampleLeave')}
          </button>
        </p>
      )}
      {flowOpen && (
        <p className='notice example-open no-print'>
          {t('app.flowOpen', { name: flowOpen.name })}{' '}
          <button type='button' className='button quiet' onClick={() => leaveFlow(flowOpen.own)}>
            {t('app.flowLeave')}
          </button>
        </p>
      )}
      {removed && (
        <p className='notice example-open no-print' role='status'>
          {t('app.flowRemoved', { name: removed.name })}{' '}
          <button
            type='button'
            className='button quiet'
            onClick={() => {
              setFlows([...flows, { ...removed, name: freeName(removed.name) }])
              setRemoved(undefined)
            }}
          >
            {t('app.flowUndo')}
          </button>
        </p>
      )}
      <CrashBoundary
        onSave={saveCase}
        onWipe={() => {
          startOver()
          location.reload()
        }}
      >
        <main id='main'>
          {present !== today() && (
            <p className='notice'>{t('app.outOfDate', { until: inWords(law.covers.until, lang) })}</p>
          )}
          {page === 'start' && (
            <StartScreen
              examples={examples.map(({ id }) => ({ id, title: t(`examples.${id}`) }))}
              range={{ least: Math.min(...lengths), most: Math.max(...lengths) }}
              started={Object.keys(given).length > 0}
              onStart={() => go(here.at)}
              onOver={startOver}
              onExample={openExample}
            />
          )}
          {stop && first && (
            <QuestionScreen
              stop={stop}
              given={given}
              verdict={verdict}
              left={leftFrom(first.question.id)}
              told={told}
              say={say}
              lang={lang}
              onAnswer={answer(page)}
              onBack={() => {
                if (flowOpen) {
                  const asked = inReading(given)
                  const former = asked[asked.indexOf(page) - 1]
                  if (former === undefined) leaveFlow(flowOpen.own)
                  else goTo(former)
                  return
                }
                const at = placeIn(actor.getSnapshot())
                actor.send({ type: 'back' })
                if (placeIn(actor.getSnapshot()) === at) go('start')
                else follow()
              }}
              onClear={() => actor.send({ type: 'clear', stop: page })}
            />
          )}
          {page === 'answers' && (
            <AnswersScreen
              {...{ asks, path: here, given, say, title }}
              onTitle={setTitle}
              onChange={change}
              onResume={go}
            />
          )}
          {page === 'verdict' && (
            <VerdictScreen
              {...{ verdict, say, lang, title, hash }}
              version={__VERSION__}
              commit={__COMMIT__}
              readiness={offered.map(stopFor).find((id) => !isAhead(id))}
              ahead={offered.map(stopFor).find(isAhead)}
              resume={here.at === 'verdict' ? undefined : here.at}
              flows={flowOpen || example || !here.asked.includes(asksOfFlow[0] ?? '') ? undefined : onFlows}
              days={law.covers}
              onDay={setDay}
              points={hosted ? openPoints(here.counted) : []}
              onLetter={(text) => download(`${day}_cadrage.txt`, 'text/plain', text)}
              onTitle={setTitle}
              onChange={change}
              onPrint={() => print()}
              onSave={() => {
                const report = document.querySelector('.verdict')
                if (report) saveReport(report, lang, fileName, `${fileName}.html`)
              }}
            />
          )}
          {page === 'about' && (
            <AboutScreen
              law={law}
              sources={sources}
              say={say}
              lang={lang}
              issuesUrl={import.meta.env.VITE_ISSUES_URL ?? ''}
            />
          )}
          {page === 'rules' && <RulesScreen {...{ law, say, lang, exercised }} />}
          {page === 'glossary' && <GlossaryScreen lang={lang} at={at} />}
          {page === 'legal' && (
            <LegalScreen
              publisher={import.meta.env.VITE_PUBLISHER ?? ''}
              host={import.meta.env.VITE_HOST ?? ''}
              notices={notices}
              keeps={canKeep()}
              onWipe={() => {
                startOver()
                void forgetOffline()
              }}
            />
          )}
        </main>
      </CrashBoundary>
      <footer>
        <p>{t('app.foot', { edition: law.edition, version: __VERSION__, commit: __COMMIT__ || '–' })}</p>
        <p>
          {t('app.information')}{' '}
          <a className='no-print' href='#/glossary'>
            {t('glossary.title')}
          </a>{' '}
          <a className='no-print' href='#/legal'>
            {t('app.legal')}
          </a>
        </p>
      </footer>
    </I18nextProvider>
  )
}
