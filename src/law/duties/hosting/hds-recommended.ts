import { duty } from '../../../core/law.ts'
import { hdsContested } from '../../facts/hosting.ts'
import * as ans from '../../sources/ans.ts'
import * as cspHosting from '../../sources/csp-hosting.ts'

export const hdsRecommended = duty('hdsRecommended', {
  applies: hdsContested,
  who: ['controller'],
  citing: [
    cspHosting.remoteAdministration,
    cspHosting.codeAndSupportOnly,
    cspHosting.sharedStructures,
    ans.researchDatabase,
    cspHosting.codedTrialData,
    cspHosting.wellnessData,
    cspHosting.chatAndVideo,
    cspHosting.aiWithoutRetention,
  ],
  authority: 'inference',
  certainty: 'contested',
})
