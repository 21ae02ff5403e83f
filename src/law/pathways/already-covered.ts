import { answered, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { filedBefore, needsFormality } from '../facts/formality.ts'
import { secondUse } from '../facts/role.ts'
import { filing, project } from '../questions/project.ts'
import * as cnil from '../sources/cnil.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'

/** An earlier declaration or authorisation covers the processing as it is carried out today. */
export const alreadyCovered = pathway('alreadyCovered', {
  headline: 'nothingToFile',
  citing: [cnil.substantialChangesOnly, cnil.conformingChange],
  requirements: {
    formality: { met: needsFormality, failing: 'otherRoute', citing: [lil.exemptProcessing] },
    filedBefore: { met: filedBefore, failing: 'otherRoute', citing: [lil.declarationOrAuthorisation] },
    unchanged: {
      met: answered(project.stage, 'running'),
      failing: 'otherRoute',
      citing: [cnil.substantialChangesOnly],
    },
    samePurpose: {
      met: answered(filing.same, 'purpose'),
      failing: 'otherRoute',
      citing: [cnil.substantialChangeRoute],
    },
    sameData: { met: answered(filing.same, 'data'), failing: 'otherRoute', citing: [cnil.substantialChangeRoute] },
    sameRecipients: {
      met: answered(filing.same, 'recipients'),
      failing: 'otherRoute',
      citing: [cnil.substantialChangeRoute],
    },
    sameSources: {
      met: answered(filing.same, 'sources'),
      failing: 'otherRoute',
      citing: [cnil.substantialChangeRoute],
    },
    conditionsKept: {
      met: answered(filing.same, 'conditions'),
      failing: 'otherRoute',
      citing: [cnil.substantialChangesOnly, cnil.conformingChange],
    },
    oneUse: { met: isNot(secondUse), failing: 'otherRoute', citing: [gdpr.processor, gdpr.providerReuse] },
  },
})
