import { useMemo } from 'react'
import { differences, type Recorded } from '../../casefile/recorded-verdict.ts'
import { readLink } from '../../casefile/share-link.ts'
import { assess } from '../../core/assess.ts'
import type { Law } from '../../core/law.ts'
import { useWords } from '../../ui/hooks/use-words.ts'
import { SharedScreen, UnreadScreen } from '../../ui/screens/SharedScreen.tsx'
import { caseFileText, toOpenCase } from '../case/case-file-mapping.ts'
import { isEmpty, ownCase } from '../case/case-store.ts'
import { go } from '../routing/hash-router.ts'
import { useFullSession } from '../session/session.ts'
import { useFileMessages } from '../session/use-file-messages.ts'

/**
 * Returns the case in a link, its verdict, and the differences from the verdict recorded in the link; or the problems.
 */
const readShared = (text: string, law: Law, present: string) => {
  const read = readLink(text, law)
  if ('problems' in read) return read
  const { recorded, notices } = read
  const shared = toOpenCase(read.case, present)
  const verdict = assess(law, shared.answers, shared.day, shared.flows)
  return { shared, notices, recorded, verdict, found: differences(recorded, verdict) }
}

/** Renders the case in the address before it is opened. Opening it or leaving removes it from the address. */
export const SharedPage = () => {
  const { t } = useWords('share')
  const { services, caseStore, caseState, present, page, say, lang, announce, setNewBars } = useFullSession()
  const { law, download } = services
  const messages = useFileMessages()
  const read = useMemo(() => readShared(page.rest, law, present), [page.rest, law, present])
  const leave = () => go('start', 'replace')
  if ('problems' in read) return <UnreadScreen problems={read.problems.map(messages.problem)} onLeave={leave} />
  const { shared, verdict, recorded, found } = read
  /** Returns a function that names an id, or returns an id of another edition, which has no text here. */
  const namer = (known: readonly { readonly id: string }[], name: (id: string) => string) => (id: string) =>
    known.some((k) => k.id === id) ? name(id) : id
  /** The bars of a recorded verdict hold if it is a stop, as far as the link says, and may hold otherwise. */
  const recordedBar = (state: Recorded['state']) =>
    namer(law.bars, (id) => say.bar(id, state === 'stop' ? 'holds' : 'unknown'))
  const bar = namer(verdict.bars, (id) => say.bar(id, verdict.bars.find((b) => b.id === id)?.truth ?? 'unknown'))
  const duty = namer(law.duties, (id) => say.duty(id).title)
  const pathway = namer(law.pathways, (id) => say.pathway(id).name)
  const headline = ({ state, pathway: route, bars, edition, asOf }: Recorded) => ({
    ...{ state, edition, day: asOf },
    pathway: route === undefined ? undefined : pathway(route),
    bars: bars.map(recordedBar(state)),
  })
  const change = ({ came, went }: (typeof found)['bars'], name: (id: string) => string) => ({
    came: came.map(name),
    went: went.map(name),
  })
  const userCase = ownCase(caseState)
  return (
    <SharedScreen
      key={page.rest}
      lang={lang}
      title={shared.title}
      answers={Object.keys(shared.answers).length}
      before={headline(recorded)}
      now={headline(found.now)}
      isSame={found.same}
      changes={{
        bars: change(found.bars, bar),
        applying: change(found.applying, duty),
        unmet: change(found.unmet, duty),
        undecided: change(found.undecided, duty),
      }}
      flows={found.flows}
      notices={read.notices.map(messages.notice)}
      replacesCase={!isEmpty(userCase)}
      onSaveOwn={() =>
        download(`${userCase.day}_cadrage.json`, 'application/json', caseFileText(userCase, law, present))
      }
      onOpen={() => {
        caseStore.openShared(shared)
        setNewBars([])
        announce(t('shared.opened'))
        go('verdict', 'replace')
      }}
      onLeave={leave}
    />
  )
}
