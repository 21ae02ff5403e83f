import type { PaperId, PaperRules } from '../../core/paper-rules.ts'
import type { Given } from '../../core/question.ts'
import { openPoints } from '../../report/open-points.ts'
import { dpiaPaper } from './dpia.ts'
import type { PaperCase } from './fill.ts'
import { memoPaper } from './memo.ts'
import { noticePaper } from './notice.ts'
import type { Paper } from './paper.ts'
import { planPaper } from './plan.ts'
import { providerPapers } from './provider.ts'
import { recordPaper } from './record.ts'
import { routePaper } from './route.ts'

const pointsOf = ({ law, report }: PaperCase): readonly string[] => {
  const letter = law.presentation?.providerLetter
  const given: Given = Object.fromEntries(report.verdict.answers.map(({ question, answer }) => [question, answer]))
  return letter ? openPoints(letter, given) : []
}

/**
 * Returns the papers of one kind for a case: one, or one for each provider. `dataFile`: the name of the file beside
 * them that another program imports, if there is one.
 */
export const makePapers = (
  id: PaperId,
  of: PaperCase,
  rules: PaperRules,
  dataFile?: string | undefined,
): readonly Paper[] => {
  switch (id) {
    case 'plan':
      return [planPaper(of)]
    case 'record':
      return [recordPaper(of, rules)]
    case 'provider':
      return providerPapers(of, rules, pointsOf)
    case 'notice':
      return [noticePaper(of, rules)]
    case 'dpia':
      return [dpiaPaper(of, rules, dataFile)]
    case 'route':
      return [routePaper(of, rules)]
    case 'memo':
      return [memoPaper(of)]
  }
}
