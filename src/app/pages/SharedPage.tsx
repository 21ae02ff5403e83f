import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { differences, type Recorded } from '../../casefile/recorded.ts'
import { readLink } from '../../casefile/share-link.ts'
import { assess } from '../../core/assess.ts'
import { SharedScreen, UnreadScreen } from '../../ui/screens/SharedScreen.tsx'
import { isEmpty, ownCase } from '../case-in-hand.ts'
import { useFileWords } from '../file-words.ts'
import { opened, textOf } from '../kept-case.ts'
import { go } from '../router.ts'
import { useWhole } from '../session.ts'

/** The case in the address, shown before it is opened. Opened or left, the address no longer holds it. */
export const SharedPage = () => {
  const { t } = useTranslation('share')
  const { services, hand, inHand, present, page, say, lang, tell, setTold } = useWhole()
  const { law, download } = services
  const words = useFileWords()
  const read = useMemo(() => readLink(page.at, law), [page.at, law])
  const leave = () => go('start', 'replace')
  if ('problems' in read) return <UnreadScreen problems={read.problems.map(words.problem)} onLeave={leave} />
  const shared = opened(read.case, present)
  const verdict = assess(law, shared.answers, shared.day, shared.flows)
  const { recorded: then } = read
  const found = differences(then, verdict)
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
  const own = ownCase(inHand)
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
      onKeep={() => download(`${own.day}_cadrage.json`, 'application/json', textOf(own, law, present))}
      onOpen={() => {
        hand.openShared(shared)
        setTold([])
        tell(t('shared.opened'))
        go('verdict', 'replace')
      }}
      onLeave={leave}
    />
  )
}
