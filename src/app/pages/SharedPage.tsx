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

/** The case a link holds, with the verdict on it and what differs from the one it was shared with; or why it does not open. */
const readShared = (text: string, law: Law, present: string) => {
  const read = readLink(text, law)
  if ('problems' in read) return read
  const { recorded: then, notices } = read
  const shared = toOpenCase(read.case, present)
  const verdict = assess(law, shared.answers, shared.day, shared.flows)
  return { shared, notices, then, verdict, found: differences(then, verdict) }
}

/** The case in the address, shown before it is opened. Opened or left, the address no longer holds it. */
export const SharedPage = () => {
  const { t } = useWords('share')
  const { services, caseStore, caseState, present, page, say, lang, announce, setNewBars } = useFullSession()
  const { law, download } = services
  const words = useFileMessages()
  const read = useMemo(() => readShared(page.at, law, present), [page.at, law, present])
  const leave = () => go('start', 'replace')
  if ('problems' in read) return <UnreadScreen problems={read.problems.map(words.problem)} onLeave={leave} />
  const { shared, verdict, then, found } = read
  /** An id of another edition may have no words here: it then stands for itself. */
  const named = (known: readonly { readonly id: string }[], name: (id: string) => string) => (id: string) =>
    known.some((k) => k.id === id) ? name(id) : id
  const bar = named(law.bars, say.bar)
  const duty = named(law.duties, (id) => say.duty(id).title)
  const pathway = named(law.pathways, (id) => say.pathway(id).name)
  const headline = ({ state, pathway: route, bars, edition, asOf }: Recorded) => ({
    ...{ state, edition, day: asOf },
    pathway: route === undefined ? undefined : pathway(route),
    bars: bars.map(bar),
  })
  const change = (of: (typeof found)['bars'], name: (id: string) => string) => ({
    came: of.came.map(name),
    went: of.went.map(name),
  })
  const own = ownCase(caseState)
  return (
    <SharedScreen
      key={page.at}
      {...{ say, lang }}
      title={shared.title}
      answers={Object.keys(shared.answers).length}
      then={headline(then)}
      now={{ ...headline(found.now), headline: verdict.headline }}
      same={found.same}
      changes={{
        bars: change(found.bars, bar),
        applying: change(found.applying, duty),
        unmet: change(found.unmet, duty),
        undecided: change(found.undecided, duty),
      }}
      flows={found.flows}
      notices={read.notices.map(words.notice)}
      replaces={!isEmpty(own)}
      onKeep={() => download(`${own.day}_cadrage.json`, 'application/json', caseFileText(own, law, present))}
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
