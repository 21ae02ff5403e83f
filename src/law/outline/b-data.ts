import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask, end } from '../../core/outline.ts'
import { anonymous, healthData, householdUse } from '../facts/data.ts'
import { careActor, frenchLawApplies, healthByPurpose, medicalInformation } from '../facts/project.ts'
import { data, people } from '../questions/data.ts'
import { app, project, prospecting } from '../questions/project.ts'
import * as cnil from '../sources/cnil.ts'
import * as courts from '../sources/courts.ts'
import * as edpb from '../sources/edpb.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as healthDataHub from '../sources/health-data-hub.ts'
import * as lil from '../sources/lil.ts'

export const dataStops = [
  ask(app.leaves, {
    section: 'B',
    weight: 'essential',
    when: answered(project.purpose, 'selfTracking'),
    citing: [gdpr.materialScope, gdpr.appForPersonalUse, cnil.dataOnDeviceCase],
  }),
  ask(data.state, {
    section: 'B',
    weight: 'essential',
    when: anyOf(
      answered(
        project.purpose,
        'research',
        'warehouse',
        'statistics',
        'aiTraining',
        'productImprovement',
        'prospecting',
        'sale',
        'vigilance',
        'healthAlert',
        'surveillance',
        'other',
      ),
      allOf(answered(project.purpose, 'publicPolicy'), isNot(medicalInformation)),
      allOf(answered(project.purpose, 'selfTracking'), isNot(answered(app.leaves, 'account', 'followUp', 'nothing'))),
    ),
    citing: [
      gdpr.personalDataAndProcessing,
      gdpr.codedAndAnonymousData,
      courts.lastingCodeData,
      healthDataHub.anonymousDataRoute,
    ],
  }),
  ask(data.key, {
    section: 'B',
    weight: 'detail',
    when: allOf(
      answered(data.state, 'coded'),
      isNot(anyOf(careActor, answered(project.actor, 'otherPractitioner', 'wellnessPractitioner'))),
    ),
    citing: [gdpr.codedAndAnonymousData, courts.recipientWithoutMeans, courts.senderStaysBound],
  }),
  ask(data.ruledOut, {
    section: 'B',
    weight: 'essential',
    when: anyOf(answered(data.state, 'rowsWithoutCode', 'aggregated'), answered(data.key, 'nobody')),
    citing: [edpb.anonymisationTest, courts.trulyAnonymousDataCase, healthDataHub.anonymousDataRoute],
  }),
  end('anonymous', { when: allOf(anonymous, isNot(answered(prospecting.source, 'prescriptions'))) }),
  ask(data.health, {
    section: 'B',
    weight: 'essential',
    when: isNot(anyOf(healthByPurpose, answered(prospecting.source, 'healthData', 'prescriptions'))),
    citing: [gdpr.healthData, cnil.healthDataDefined, courts.inferredSensitiveData, courts.onlinePharmacyOrders],
  }),
  end('notHealth', { when: isNot(healthData) }),
  end('household', { when: householdUse }),
  end('abroad', { when: isNot(frenchLawApplies) }),
  ask(people.who, {
    section: 'B',
    weight: 'detail',
    when: isNot(
      answered(
        project.purpose,
        'care',
        'occupationalHealth',
        'employment',
        'telemonitoring',
        'reimbursement',
        'publicPolicy',
        'healthAlert',
        'vigilance',
        'earlyAccess',
      ),
    ),
    citing: [gdpr.personalDataAndProcessing, lil.parentsAndMinors, lil.deceasedPersons, gdpr.validConsent],
  }),
] as const
