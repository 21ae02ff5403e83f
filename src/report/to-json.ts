import type { Reason } from '../core/reasons.ts'
import type { Authority } from '../core/source.ts'
import type { DutyFinding, Grounds, Start, StartItem, Verdict } from '../core/verdict.ts'

const authorityWord = {
  statute: 'statute',
  decree: 'decree',
  order: 'order',
  referential: 'référentiel',
  guidance: 'regulator guidance',
  court: 'court',
  doctrine: 'doctrine',
  inference: 'inference',
} as const satisfies Record<Authority, string>

const answersOf = (because: readonly Reason[]) => because.map(({ question, answer }) => ({ question, answer }))
const groundsOf = ({ because, citing, authority, certainty, didNotArise }: Grounds) => ({
  ...(didNotArise ? { didNotArise } : {}),
  because: answersOf(because),
  citing: citing.map(({ id, pinpoint, url, verification }) => ({ id, pinpoint, url, verification })),
  authority: authorityWord[authority],
  certainty,
})

const dutyOf = (d: DutyFinding) => ({
  id: d.id,
  applies: d.applies,
  met: d.met,
  who: d.who,
  ...(d.from === undefined ? {} : { from: d.from }),
  ...groundsOf(d),
  ...(d.metBecause.length === 0 ? {} : { metBecause: answersOf(d.metBecause) }),
  ...(d.offence === undefined
    ? {}
    : { offence: { id: d.offence.id, pinpoint: d.offence.pinpoint, url: d.offence.url } }),
})

const itemJson = ({ citing, ...item }: StartItem) => ({
  ...item,
  citing: citing.map(({ pinpoint, url }) => ({ pinpoint, url })),
})
const startJson = ({ items, cautions, ...start }: Start) => ({
  ...start,
  items: items.map(itemJson),
  cautions: cautions.map(itemJson),
})

/** Returns a verdict as plain data in the published format: ids, dates and the grounds of every conclusion. */
export const toJson = (verdict: Verdict, whoCanTell: (question: string) => string) => ({
  edition: verdict.edition,
  asOf: verdict.asOf,
  headline: verdict.headline,
  start: startJson(verdict.start),
  facts: Object.fromEntries(verdict.facts.map(({ id, truth }) => [id, truth])),
  pathways: verdict.pathways.map(({ id, status, requirements }) => ({
    id,
    status,
    requirements: requirements.map((r) => ({ id: r.id, truth: r.truth, failing: r.failing, ...groundsOf(r) })),
  })),
  duties: verdict.duties.map(dutyOf),
  coming: verdict.coming.map(dutyOf),
  bars: verdict.bars.map((b) => ({ id: b.id, truth: b.truth, ...groundsOf(b) })),
  missing: verdict.missing.map((question) => ({ question, whoCanTell: whoCanTell(question) })),
  setAside: verdict.setAside,
  ...(verdict.flows.length === 0
    ? {}
    : {
        flows: verdict.flows.map(({ name, duties, missing }) => ({
          name,
          duties: duties.map(dutyOf),
          missing: missing.map((question) => ({ question, whoCanTell: whoCanTell(question) })),
        })),
      }),
})
