import type { Truth } from '../../../src/core/truth.ts'
import { law } from '../../../src/law/index.ts'
import type { Report } from '../../../src/report/report.ts'

/** What the command line prints of a verdict, as far as it is compared. */
export type Told = {
  readonly headline: { readonly state: string; readonly pathway?: string }
  readonly facts: Readonly<Record<string, string>>
  readonly pathways: readonly Cited<{
    readonly status: string
    readonly requirements: readonly Cited<{ readonly truth: string }>[]
  }>[]
  readonly duties: readonly Cited<ToldDuty>[]
  readonly coming: readonly Cited<ToldDuty>[]
  readonly bars: readonly Cited<{ readonly truth: Truth }>[]
  readonly missing: readonly { readonly question: string }[]
  readonly setAside: readonly string[]
  readonly flows?: readonly {
    readonly name: string
    readonly duties: readonly Cited<ToldDuty>[]
    readonly missing: readonly { readonly question: string }[]
  }[]
}
type ToldDuty = { readonly applies: string; readonly met: string | null; readonly who: string; readonly from?: string }
type Cited<T> = T & {
  readonly id: string
  readonly certainty: string
  readonly citing: readonly { readonly id: string; readonly url: string }[]
}
/** The part of a conclusion that a command line and a report have in common. */
type Concluded = {
  readonly id: string
  readonly certainty: string
  readonly citing: readonly { readonly id: string }[]
}

const working = new Set(law.facts.flatMap((f) => (f.working ? [f.fact.id] : [])))
/** The JSON tells the truth of each fact; a report leaves out, outside these rules, those that then mean nothing. */
const shown = (id: string, { headline }: Pick<Told, 'headline'>) =>
  !working.has(id) && !(headline.state === 'outside' && law.presentation?.insideFacts?.includes(id))
const grounds = (c: Concluded) => `${c.id} ${c.certainty} ${c.citing.map((s) => s.id).join()}`
const duty = (d: Concluded & Omit<ToldDuty, 'who'> & { who: string }) =>
  `${grounds(d)} ${d.applies} ${d.met} ${d.who} ${d.from ?? ''}`
const stated = (s: Concluded & { readonly truth: string }) => `${grounds(s)} ${s.truth}`
const pathway = (p: Told['pathways'][number] | Report['otherRoutes'][number]) =>
  `${p.id} ${p.status} ${p.requirements.map(stated).join()}`
const sorted = (of: readonly string[]) => [...of].sort()

/** A verdict in ids and truths, as the command line tells it: one line of text. */
export const gistOfTold = (told: Told): string =>
  JSON.stringify({
    headline: told.headline,
    facts: Object.entries(told.facts).flatMap(([id, truth]) =>
      truth === 'fails' || !shown(id, told) ? [] : [`${id} ${truth}`],
    ),
    todo: sorted(told.duties.filter((d) => d.applies !== 'fails').map(duty)),
    bars: told.bars.filter((b) => b.truth !== 'fails').map(stated),
    notApplying: sorted([
      ...told.duties.filter((d) => d.applies === 'fails').map((d) => d.id),
      ...told.bars.filter((b) => b.truth === 'fails').map((b) => b.id),
    ]),
    pathways: sorted(told.pathways.map(pathway)),
    coming: told.coming.map(duty),
    missing: told.missing.map((m) => m.question),
    setAside: told.setAside,
    flows: (told.flows ?? []).map((f) => [f.name, f.duties.map(duty), f.missing.map((m) => m.question)]),
  })

/** The same line, read off the parts of the document that a person reads. */
export const gistOfReport = (report: Report): string => {
  const routes = [
    ...report.closed.flatMap((c) => c.pathways),
    ...report.otherRoutes,
    ...(report.route ? [report.route] : []),
  ]
  return JSON.stringify({
    headline: report.verdict.headline,
    facts: report.facts.map((f) => `${f.id} ${f.truth}`),
    todo: sorted(report.todo.map(duty)),
    bars: report.bars.map(stated),
    notApplying: sorted(report.notApplying.map((d) => d.id)),
    pathways: sorted(routes.map(pathway)),
    coming: report.verdict.coming.map(duty),
    missing: report.verdict.missing,
    setAside: report.verdict.setAside,
    flows: report.verdict.flows.map((f) => [f.name, f.duties.map(duty), f.missing]),
  })
}
