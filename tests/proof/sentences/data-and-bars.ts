import * as codes from '../../../src/law/sources/codes.ts'
import * as courts from '../../../src/law/sources/courts.ts'
import * as cspCare from '../../../src/law/sources/csp-care.ts'
import * as cspHosting from '../../../src/law/sources/csp-hosting.ts'
import * as cspResearch from '../../../src/law/sources/csp-research.ts'
import * as cspSnds from '../../../src/law/sources/csp-snds.ts'
import * as edpb from '../../../src/law/sources/edpb.ts'
import * as gdpr from '../../../src/law/sources/gdpr.ts'
import * as lil from '../../../src/law/sources/lil.ts'
import { sentence } from '../sentence.ts'

/** What personal data are, and what stops a project. */
export const onDataAndBars = [
  sentence(
    'pseudonymised data of the living are personal',
    gdpr.codedAndAnonymousData,
    (s) => s.all(s.fact('pseudonymised').holds, s.fact('deceasedOnly').fails),
    (s) => s.fact('personalData').holds,
  ),
  sentence(
    'data of the dead alone are outside the GDPR, not outside French law',
    lil.deceasedPersons,
    (s) =>
      s.all(
        s.fact('deceasedOnly').holds,
        s.fact('anonymous').fails,
        s.fact('inventedData').fails,
        s.fact('healthData').holds,
        s.fact('frenchLawApplies').holds,
        s.fact('householdUse').fails,
        s.fact('nothingKept').fails,
      ),
    (s) => s.all(s.fact('gdprApplies').fails, s.inside),
  ),
  sentence(
    'data invented from nothing are nobody’s: outside, unless prescribers are prospected',
    gdpr.personalDataAndProcessing,
    (s) =>
      s.all(
        s.told('data.state', 'invented'),
        s.any(s.not(s.asked('prospecting.source')), s.told('prospecting.source', 'healthData', 'contacts')),
      ),
    (s) => s.all(s.fact('personalData').fails, s.fact('outside').holds),
  ),
  sentence(
    'children under 15 alone who consent to an online service without a parent: no consent is valid',
    gdpr.childConsent,
    (s) =>
      s.all(
        s.answered('people.who'),
        s.told('people.who', 'minors'),
        s.not(s.any(s.ticked('people.who', 'adults'), s.ticked('people.who', 'protectedAdults'))),
        s.told('consent.ages', 'allUnder'),
        s.told('consent.parents', 'no'),
      ),
    (s) => s.fact('explicitConsent').fails,
  ),
  sentence(
    'some children under 15 who consent to an online service: a parent consents with each of them',
    gdpr.childConsent,
    (s) => s.told('consent.ages', 'someUnder'),
    (s) => s.duty('jointConsent').holds,
  ),
  sentence(
    'data coded with a key that we or the sender hold are not anonymous',
    courts.recipientWithoutMeans,
    (s) => s.all(s.told('data.state', 'coded'), s.told('data.key', 'us', 'sender')),
    (s) => s.fact('anonymous').fails,
  ),
  sentence(
    'one of the three tests not passed, and the data are not anonymous',
    edpb.anonymisationTest,
    (s) =>
      s.all(
        s.answered('data.ruledOut'),
        s.any(...['singlingOut', 'linking', 'inferring'].map((test) => s.not(s.ticked('data.ruledOut', test)))),
      ),
    (s) => s.fact('anonymous').fails,
  ),
  sentence(
    'anonymity that nobody can confirm is not anonymity',
    edpb.anonymisationTest,
    (s) =>
      s.all(
        s.unsure('data.ruledOut'),
        s.any(...['singlingOut', 'linking', 'inferring'].map((test) => s.not(s.ticked('data.ruledOut', test)))),
      ),
    (s) => s.not(s.fact('anonymous').holds),
  ),
  sentence(
    'identifying health data sold: stop',
    cspHosting.saleOfHealthData,
    (s) =>
      s.all(
        s.inside,
        s.fact('healthData').holds,
        s.any(s.told('project.purpose', 'sale'), s.told('use.payment', 'sold', 'paidPeople', 'bought')),
      ),
    (s) => s.stop,
  ),
  sentence(
    'not even consent lets identifying health data be sold',
    cspHosting.paymentForHealthData,
    (s) => s.all(s.told('use.payment', 'sold', 'paidPeople', 'bought'), s.fact('explicitConsent').holds),
    (s) => s.not(s.anyRoute),
  ),
  sentence(
    'whoever pays those who supply health data is told of no route',
    cspHosting.paymentForHealthData,
    (s) => s.all(s.inside, s.fact('healthData').holds, s.told('use.payment', 'paidSuppliers')),
    (s) => s.not(s.anyRoute),
  ),
  sentence(
    'a genetic test sold to the person: stop, consent or not',
    codes.geneticExamination,
    (s) => s.all(s.inside, s.told('genetic.origin', 'sold', 'otherAim')),
    (s) => s.stop,
  ),
  sentence(
    'a recognisable case known under secrecy, shown without consent: stop',
    cspCare.casesInTeaching,
    (s) =>
      s.all(
        s.inside,
        s.told('teaching.source', 'secrecy'),
        s.told('teaching.shows', 'name', 'face', 'story'),
        s.fact('explicitConsent').fails,
      ),
    (s) => s.stop,
  ),
  sentence(
    'a check at an entrance that writes or records nothing: no duty of the GDPR',
    gdpr.materialScope,
    (s) => s.fact('nothingKept').holds,
    (s) =>
      s.all(
        ...['dpo', 'dpia', 'information', 'recordOfProcessing', 'security', 'breachNotification'].map(
          (id) => s.duty(id).fails,
        ),
      ),
  ),
  sentence(
    'consent from people who depend on the body is not taken as explicit consent',
    gdpr.imbalanceOfPower,
    (s) => s.fact('dependentConsent').holds,
    (s) => s.not(s.fact('explicitConsent').holds),
  ),
  sentence(
    'prospecting from prescriptions: stop',
    cspCare.prescriberMarketingFiles,
    (s) => s.all(s.told('project.purpose', 'prospecting'), s.told('prospecting.source', 'prescriptions')),
    (s) => s.stop,
  ),
  sentence(
    'health data under the GDPR and no condition of its Article 9: stop',
    gdpr.healthDataBan,
    (s) =>
      s.all(
        s.inside,
        s.fact('healthData').holds,
        s.fact('gdprApplies').holds,
        s.fact('article9ConditionMet').fails,
        s.fact('internalStudy').fails,
      ),
    (s) => s.stop,
  ),
  sentence(
    'explicit consent is separate, specific, informed, free and withdrawable',
    gdpr.validConsent,
    (s) => s.fact('explicitConsent').holds,
    (s) =>
      s.all(
        ...['separate', 'specific', 'informed', 'free', 'withdrawable'].map((trait) => s.told('consent.valid', trait)),
      ),
  ),
  sentence(
    'a project for one’s own interest only, under formality: stop',
    lil.publicInterestPurpose,
    (s) => s.all(s.inside, s.told('lawful.publicInterest', 'ownOnly')),
    (s) => s.stop,
  ),
  sentence(
    'no research on persons against the committee: stop',
    cspResearch.ethicsCommitteeAndAnsm,
    (s) => s.all(s.inside, s.told('research.cpp', 'unfavourable')),
    (s) => s.stop,
  ),
  sentence(
    'national data for promotion or to set insurance terms: stop',
    cspSnds.forbiddenPurposes,
    (s) => s.all(s.inside, s.fact('usesSnds').holds, s.told('snds.forbidden', 'promotion', 'insurance')),
    (s) => s.stop,
  ),
  sentence(
    'no health questionnaire for a loan that meets the law’s conditions: stop',
    codes.loanInsurance,
    (s) => s.all(s.inside, s.told('project.purpose', 'underwriting'), s.told('insurance.cover', 'capLoan')),
    (s) => s.stop,
  ),
  sentence(
    'no medical questionnaire by a mutual for optional health cover: stop',
    codes.mutualInsurers,
    (s) =>
      s.all(
        s.inside,
        s.told('project.purpose', 'underwriting'),
        s.told('insurance.body', 'mutual'),
        s.told('insurance.cover', 'optionalHealth'),
      ),
    (s) => s.stop,
  ),
  sentence(
    'a processor that reuses for itself decides: no route is named before its second case is told',
    gdpr.processor,
    (s) => s.told('role.ownUse', 'yes'),
    (s) => s.all(s.fact('processor').fails, s.not(s.anyRoute)),
  ),
]
