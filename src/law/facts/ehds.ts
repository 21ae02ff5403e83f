import { allOf, answered, anyOf, cautiously, fact, isNot } from '../../core/condition.ts'
import { ehds } from '../questions/ehds.ts'
import { place, project } from '../questions/project.ts'
import { healthData, outside } from './data.ts'
import { carePurpose } from './lawful.ts'
import { frenchActor, publicByNature } from './project.ts'
import { controller, jointController } from './role.ts'

/** The case is under these rules and concerns health data. Only then are the EHDS questions asked. */
export const ehdsConcerned = fact(
  'ehdsConcerned',
  allOf(isNot(outside), healthData, isNot(answered(project.actor, 'individual'))),
)

export const ehdsEstablished = fact('ehdsEstablished', anyOf(frenchActor, answered(place.nexus, 'established')))

/** Directive 2011/24, Article 3(g); long-term care is outside it. */
export const ehdsProvider = fact(
  'ehdsProvider',
  allOf(
    ehdsConcerned,
    carePurpose,
    answered(
      project.actor,
      'soloPractitioner',
      'groupPractice',
      'healthEstablishment',
      'pharmacy',
      'laboratory',
      'publicHealthService',
      'telemedicineCompany',
    ),
  ),
)

/** The manufacturer of an EHR system, or an actor that the regulation treats as one because it modified the system. */
export const ehdsMaker = fact(
  'ehdsMaker',
  allOf(answered(ehds.product, 'record'), answered(ehds.part, 'make', 'modify')),
)

/** Placed on the market: installed, downloaded, or a service with a part to download. The last is disputed. */
export const ehdsPlaced = fact(
  'ehdsPlaced',
  allOf(
    ehdsMaker,
    anyOf(answered(ehds.delivery, 'installed'), cautiously('ehdsHybrid', answered(ehds.delivery, 'hybrid'))),
  ),
)

export const ehdsClaims = fact('ehdsClaims', allOf(answered(ehds.claim, 'yes'), answered(ehds.part, 'make', 'modify')))

/** Sector and capacity: Article 2(2)(t). A processor only is not a holder. */
export const ehdsHolder = fact(
  'ehdsHolder',
  allOf(
    ehdsConcerned,
    isNot(answered(project.actor, 'employer', 'host', 'otherBody')),
    anyOf(controller, jointController),
  ),
)

export const ehdsHolderExempt = fact(
  'ehdsHolderExempt',
  allOf(ehdsHolder, anyOf(answered(project.actor, 'soloPractitioner'), answered(ehds.size, 'micro'))),
)

/** Only public bodies may pursue purposes (a) to (c) of Article 53(1). */
export const ehdsPublicPurposeOnly = fact(
  'ehdsPublicPurposeOnly',
  allOf(answered(ehds.reuse, 'policy'), isNot(publicByNature)),
)
