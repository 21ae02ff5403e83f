import { allOf, answered, anyOf, disputed, isNot } from '../../core/condition.ts'
import { pathway } from '../../core/law.ts'
import { bars } from '../bars/index.ts'
import { deceasedOnly } from '../facts/data.ts'
import { authorisationAwaited, authorisationGranted, needsFormality, publicInterest } from '../facts/formality.ts'
import { article9ConditionMet } from '../facts/lawful.ts'
import { secondUse } from '../facts/role.ts'
import { furtherUse } from '../facts/standards.ts'
import { warehouse } from '../questions/warehouse.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as lil from '../sources/lil.ts'
import * as mrCommon from '../sources/mr-common.ts'
import * as warehouseStandardText from '../sources/warehouse-standard.ts'

export const cnilAuthorisation = pathway('cnilAuthorisation', {
  headline: 'route',
  residual: true,
  citing: [lil.declarationOrAuthorisation, lil.cesreesProcedure, lil.ethicsCommitteeProcedure, lil.authorisationRoute],
  filing: { stands: authorisationGranted, awaited: authorisationAwaited, citing: [lil.authorisationOnFile] },
  requirements: {
    formality: { met: needsFormality, failing: 'otherRoute', citing: [lil.exemptProcessing] },
    publicInterest: {
      met: publicInterest,
      failing: 'barred',
      citing: [mrCommon.publicInterestInProtocol, lil.publicInterestPurpose],
    },
    article9: { met: anyOf(article9ConditionMet, deceasedOnly), failing: 'barred', citing: [gdpr.healthDataBan] },
    noBar: {
      met: allOf(...bars.map((b) => isNot(b.when))),
      failing: 'barred',
      citing: [lil.authorisationWithoutStandard],
    },
    permittedAims: {
      met: isNot(disputed('warehouseForbiddenAims', answered(warehouse.uses, 'promotion', 'insurance'))),
      failing: 'barred',
      citing: [warehouseStandardText.forbiddenAims],
    },
    oneUse: {
      met: isNot(anyOf(secondUse, furtherUse)),
      failing: 'otherRoute',
      citing: [gdpr.processor, gdpr.providerReuse, lil.singleDecision],
    },
  },
})
