/** The pathways in order of preference. The first open one is recommended. */
import { alreadyCovered } from './already-covered.ts'
import { cnilAuthorisation } from './cnil-authorisation.ts'
import { compassionateAccessStandard } from './compassionate-access-standard.ts'
import { earlyAccessStandard } from './early-access-standard.ts'
import { healthAlert } from './health-alert.ts'
import { internalStudyPathway } from './internal-study.ts'
import { mr001 } from './mr-001.ts'
import { mr002 } from './mr-002.ts'
import { mr003 } from './mr-003.ts'
import { mr004 } from './mr-004.ts'
import { mr005 } from './mr-005.ts'
import { mr006 } from './mr-006.ts'
import { mr007 } from './mr-007.ts'
import { mr008 } from './mr-008.ts'
import { noFormality } from './no-formality.ts'
import { permanentSndsAccess } from './permanent-snds-access.ts'
import { sndsSample } from './snds-sample.ts'
import { vigilanceStandard } from './vigilance-standard.ts'
import { warehouseStandard } from './warehouse-standard.ts'

export const pathways = [
  noFormality,
  internalStudyPathway,
  alreadyCovered,
  permanentSndsAccess,
  healthAlert,
  vigilanceStandard,
  earlyAccessStandard,
  compassionateAccessStandard,
  mr001,
  mr003,
  mr002,
  mr005,
  mr006,
  sndsSample,
  mr007,
  mr008,
  mr004,
  warehouseStandard,
  cnilAuthorisation,
] as const
