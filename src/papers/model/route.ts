import type { PaperRules } from '../../core/paper-rules.ts'
import type { Finding } from '../../core/verdict.ts'
import { fits } from '../../report/report.ts'
import { articlesOf, blankFor, fillAll, type PaperCase, questionsBehind } from './fill.ts'
import { framed } from './frame.ts'
import type { Block, Paper, PaperItem } from './paper.ts'

/** Returns a condition of the route as an item: whether it is met, and from which answers. */
const conditionOf = (of: PaperCase, pathway: string, finding: Finding): PaperItem => {
  const { text } = of
  const who = text.paper('who.dpo')
  const said = finding.didNotArise ? text.t('didNotArise') : text.requirementIs(pathway, finding.id, finding.truth)
  const isOpen = finding.truth === 'unknown' || finding.didNotArise === true
  const from = questionsBehind(finding)
  const articles = articlesOf(of, finding)
  return {
    id: `${pathway}.${finding.id}`,
    label: text.requirement(pathway, finding.id),
    status: isOpen ? 'blank' : from.length > 0 ? 'answered' : 'law',
    lines: [said, ...(isOpen ? [blankFor(of, who, text.paper('asked', { what: text.paper('yesOrNo') }))] : [])],
    from: isOpen ? [] : from.length > 0 ? from : finding.citing.map(({ id }) => `law.${id}`),
    who,
    articles,
  }
}

/** Returns the routes that the answers close, each with the one reason that closes it first. */
const closedOf = ({ text, report }: PaperCase): readonly string[] =>
  text
    .excluded(report)
    .pathways.filter((_, nth) => report.excluded.pathways[nth]?.by.kind !== 'didNotArise')
    .map(({ what, reason, names }) => `${names.length > 0 ? names.join(' · ') : what} – ${reason}`)

/** Returns the conformity file of the route: conditions and deviations, a file to request, or the note of an internal study. */
export const routePaper = (of: PaperCase, { route: rules }: PaperRules): Paper => {
  const { text, report } = of
  const { route, verdict } = report
  const part = (key: string, ...blocks: readonly Block[]): readonly Block[] => [
    { kind: 'heading', level: 1, text: text.paper(`route.${key}`) },
    ...blocks,
  ]
  const items = (list: readonly PaperItem[]): Block => ({ kind: 'items', items: list })
  const paragraph = (said: string): Block => ({ kind: 'text', text: said })
  if (!route || verdict.headline.state === 'outside')
    return framed(of, {
      id: 'route',
      blocks: [
        paragraph(text.paper('route.noRoute')),
        ...text.headline(report).map(paragraph),
        ...part('identity', items(fillAll(of, 'route', rules.all))),
      ],
    })
  const how = text.howTo('route', route.id)
  const failing = route.requirements.filter(({ truth, didNotArise }) => truth === 'fails' && !didNotArise)
  const near = report.nearMisses.flatMap(({ pathway, by }) => by.map((r) => ({ pathway: pathway.id, finding: r })))
  const isEstablished = verdict.headline.state === 'route' || verdict.headline.state === 'nothingToFile'
  const [cited] = [articlesOf(of, route)]
  const isAuthorised = rules.authorised.includes(route.id)
  const closed = isAuthorised || rules.declared.includes(route.id) ? closedOf(of) : []
  return framed(of, {
    id: 'route',
    blocks: [
      ...part(
        'which',
        { kind: 'text', text: text.pathwayIs(route.id, fits[route.status]), cites: cited },
        ...(isEstablished ? [] : [paragraph(text.paper('route.none'))]),
        ...(how ? [paragraph(how.says)] : []),
      ),
      ...(how
        ? part(
            'filing',
            { kind: 'list', ordered: true, lines: how.steps.map((step) => ({ text: `${step.do} (${step.who})` })) },
            { kind: 'list', lines: how.known.map(({ name, text: known }) => ({ text: `${name} ${known}` })) },
          )
        : []),
      ...part('identity', items(fillAll(of, 'route', rules.all))),
      ...(route.id === rules.internal
        ? part('tests', paragraph(text.paper('route.testsLead')), items(fillAll(of, 'route', rules.tests)))
        : []),
      ...part('conditions', {
        kind: 'items',
        look: 'conditions',
        items: route.requirements.map((r) => conditionOf(of, route.id, r)),
      }),
      ...part(
        'deviations',
        failing.length + near.length === 0
          ? paragraph(text.paper(isAuthorised ? 'route.noneClose' : 'route.noDeviation'))
          : {
              kind: 'list',
              lines: [...failing.map((finding) => ({ pathway: route.id, finding })), ...near].map(
                ({ pathway, finding }) => ({
                  text: text.requirementIs(pathway, finding.id, finding.truth),
                  cites: articlesOf(of, finding),
                }),
              ),
            },
      ),
      ...(closed.length > 0
        ? part('closed', paragraph(text.paper('route.closedLead')), {
            kind: 'list',
            lines: closed.map((line) => ({ text: line })),
          })
        : []),
      ...(isAuthorised
        ? [
            ...part(
              'file',
              items(
                fillAll(
                  of,
                  'route',
                  // An answer says who decides, and names nobody.
                  rules.documents.map((rule) => (rule.id === 'controllers' ? { ...rule, detailUnless: {} } : rule)),
                ),
              ),
            ),
            ...part(
              'calendar',
              paragraph(text.paper('route.calendarLead')),
              items(fillAll(of, 'route', rules.calendar)),
            ),
          ]
        : []),
    ],
  })
}
