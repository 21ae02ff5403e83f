import type { PaperRules } from '../../core/paper-rules.ts'
import { dpiaPaper } from './dpia.ts'
import { noticePaper } from './notice.ts'
import { providerPaper } from './provider.ts'
import { recordPaper } from './record.ts'
import { routePaper } from './route.ts'

/** What the papers of this edition hold, item by item, each with its article. */
export const paperRules: PaperRules = {
  processor: 'processor',
  joint: 'jointController',
  record: recordPaper,
  notice: noticePaper,
  provider: providerPaper,
  dpia: dpiaPaper,
  route: routePaper,
}
