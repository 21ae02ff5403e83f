import { allOf, answered, anyOf, isNot } from '../../core/condition.ts'
import { ask, end } from '../../core/outline.ts'
import { anonymous, healthData, householdUse, inventedData, nothingKept } from '../facts/data.ts'
import {
  careActor,
  frenchLawApplies,
  healthByPurpose,
  medicalInformation,
  slotOnly,
  studyPurpose,
} from '../facts/project.ts'
import { care } from '../questions/care.ts'
import { data, genetic, people } from '../questions/data.ts'
import { app, place, project, prospecting } from '../questions/project.ts'
import * as cnil from '../sources/cnil.ts'
import * as codes from '../sources/codes.ts'
import * as courts from '../sources/courts.ts'
import * as edpb from '../sources/edpb.ts'
import * as euActs from '../sources/eu-acts.ts'
import * as gdpr from '../sources/gdpr.ts'
import * as healthDataHub from '../sources/health-data-hub.ts'
import * as lil from '../sources/lil.ts'
import * as penal from '../sources/penal.ts'

export const dataStops = [
  ask(app.leaves, {
    section: 'B',
    weight: 'essential',
    when: answered(project.purpose, 'selfTracking'),
    citing: [gdpr.materialScope, gdpr.appForPersonalUse, cnil.dataOnDeviceCase],
  }),
  ask(care.booking, {
    section: 'B',
    weight: 'essential',
    when: allOf(
      answered(project.purpose, 'care'),
      answered(project.actor, 'softwarePublisher', 'host', 'publicAuthority', 'otherBody'),
    ),
    citing: [gdpr.healthData, courts.bookingData],
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
        'teaching',
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
  end('invented', { when: allOf(inventedData, isNot(answered(prospecting.source, 'prescriptions'))) }),
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
    when: isNot(anyOf(healthByPurpose, slotOnly, answered(prospecting.source, 'healthData', 'prescriptions'))),
    citing: [gdpr.healthData, cnil.healthDataDefined, courts.inferredSensitiveData, courts.onlinePharmacyOrders],
  }),
  end('notHealth', { when: isNot(healthData) }),
  end('household', { when: householdUse }),
  end('nothingKept', { when: nothingKept }),
  // The GDPR reaches a body of another member state, or one outside the Union that targets people in it.
  end('otherUnionLaw', { when: allOf(isNot(frenchLawApplies), answered(place.nexus, 'euElsewhere', 'targetsEu')) }),
  end('abroad', { when: isNot(frenchLawApplies) }),
  ask(genetic.origin, {
    section: 'B',
    weight: 'essential',
    when: anyOf(
      allOf(answered(data.health, 'genetic'), isNot(studyPurpose)),
      allOf(
        answered(project.purpose, 'care'),
        answered(project.actor, 'appOrDeviceMaker', 'healthProductCompany', 'otherBody'),
      ),
    ),
    citing: [
      codes.geneticExamination,
      codes.geneticIdentification,
      penal.geneticTestMisuse,
      penal.geneticTestRequested,
    ],
  }),
  ask(people.who, {
    section: 'B',
    weight: 'essential',
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
  ask(project.also, {
    section: 'B',
    weight: 'detail',
    citing: [gdpr.purposeLimitation, gdpr.providerReuse, euActs.deviceAccessConsent, gdpr.transfers],
  }),
] as const
