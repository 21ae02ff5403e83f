import * as ans from '../../../src/law/sources/ans.ts'
import * as cnil from '../../../src/law/sources/cnil.ts'
import * as courts from '../../../src/law/sources/courts.ts'
import * as cspCare from '../../../src/law/sources/csp-care.ts'
import * as cspHosting from '../../../src/law/sources/csp-hosting.ts'
import * as gdpr from '../../../src/law/sources/gdpr.ts'
import * as lil from '../../../src/law/sources/lil.ts'
import * as mrCommon from '../../../src/law/sources/mr-common.ts'
import * as vigilanceStandardText from '../../../src/law/sources/vigilance-standard.ts'
import { sentence } from '../sentence.ts'

const filed = ['mr001', 'mr003', 'mr004', 'mr005', 'mr006', 'mr007', 'mr008']
const activities = ['sites', 'hardware', 'virtual', 'platform', 'operation', 'backups']

/** Hosting, and what remains due whatever the route. */
export const onDuties = [
  sentence(
    'care data hosted by a third party on digital medium, undisputed: a certified host',
    cspHosting.certifiedCloud,
    (s) =>
      s.all(
        s.fact('contextCare').holds,
        s.told('hosting.where', 'cloud', 'saas', 'office', 'secureMail', 'rack', 'backup', 'archive'),
      ),
    (s) => s.duty('hdsCertifiedHost').holds,
  ),
  sentence(
    'a digital archive of care data: a certified host and an approved one',
    cspHosting.electronicArchiving,
    (s) => s.all(s.fact('contextCare').holds, s.told('hosting.where', 'archive')),
    (s) => s.all(s.duty('hdsCertifiedHost').holds, s.duty('archiveApproval').holds),
  ),
  sentence(
    'a vigilance file or warehouse held by a third party: certified, for the CNIL asks it',
    vigilanceStandardText.certifiedHostAndWarehouses,
    (s) => s.all(s.fact('contextCnil').holds, s.fact('contextCare').fails, s.told('hosting.where', 'cloud', 'saas')),
    (s) => s.duty('hdsCertifiedHost').holds,
  ),
  sentence(
    'own machines, own staff: no certified host',
    cspHosting.ownMachines,
    (s) => s.told('hosting.where', 'own'),
    (s) => s.all(s.fact('hdsRequired').fails, s.duty('hdsCertifiedHost').fails),
  ),
  sentence(
    'who runs one of the six activities for others needs its own certificate',
    cspHosting.onlineServicePublisher,
    (s) => s.told('hosting.youRun', ...activities),
    (s) => s.duty('hdsOwnCertificate').holds,
  ),
  sentence(
    'a group of hospitals that meets the three conditions needs no certificate on that account',
    ans.hospitalGroupsCase,
    (s) => s.all(s.told('hosting.where', 'ght'), s.fact('ghtExempt').holds, s.not(s.asked('hosting.youRun'))),
    (s) => s.not(s.duty('hdsOwnCertificate').holds),
  ),
  sentence(
    'whoever handles data for us signs a contract, in care or not, whether or not it keeps them',
    gdpr.processor,
    (s) => s.all(s.inside, s.told('hosting.where', 'cloud', 'saas', 'office', 'ai', 'compute', 'video', 'shortJob')),
    (s) => s.duty('processorContract').holds,
  ),
  sentence(
    'access from outside the European Economic Area is a transfer to safeguard, in care or not',
    gdpr.transfers,
    (s) => s.all(s.inside, s.told('hosting.remote', 'safeguarded', 'unsafeguarded', 'basisUnknown')),
    (s) => s.duty('transferSafeguards').holds,
  ),
  sentence(
    'no certificate of a host is due outside care, vigilance and warehouses',
    cspHosting.certificationScope,
    (s) => s.all(s.fact('contextCare').fails, s.fact('contextCnil').fails),
    (s) => s.all(s.duty('hdsCertifiedHost').fails, s.duty('hdsOwnCertificate').fails, s.duty('hostingNotice').fails),
  ),
  sentence(
    'hosted care data are stored in the European Economic Area',
    cspHosting.storageInEea,
    (s) => s.fact('hdsRequired').holds,
    (s) => s.duty('eeaStorage').holds,
  ),
  sentence(
    'a certified host itself stores in the European Economic Area',
    cspHosting.storageOutsideEea,
    (s) => s.fact('youNeedCertificate').holds,
    (s) => s.duty('eeaStorage').holds,
  ),
  sentence(
    'anonymous data want no certified host',
    courts.trulyAnonymousDataCase,
    (s) => s.all(s.fact('anonymous').holds, s.fact('outside').holds),
    (s) => s.duty('hdsCertifiedHost').fails,
  ),
  sentence(
    'a purely personal use that never leaves one’s device: no duty of the GDPR',
    gdpr.materialScope,
    (s) => s.fact('householdUse').holds,
    (s) =>
      s.all(
        ...['dpo', 'dpia', 'information', 'recordOfProcessing', 'security', 'breachNotification'].map(
          (id) => s.duty(id).fails,
        ),
      ),
  ),
  sentence(
    'health data inside the law: a record, whatever the size',
    gdpr.recordOfProcessing,
    (s) => s.all(s.fact('healthData').holds, s.inside),
    (s) => s.duty('recordOfProcessing').holds,
  ),
  sentence(
    'a practitioner alone, for care, makes no impact assessment',
    gdpr.impactAssessment,
    (s) => s.all(s.told('project.actor', 'soloPractitioner'), s.fact('careUnderSecrecy').holds),
    (s) => s.duty('dpia').fails,
  ),
  sentence(
    'a clinic or hospital that cares makes one, whatever its size',
    gdpr.impactAssessment,
    (s) => s.all(s.inside, s.told('project.actor', 'healthEstablishment'), s.fact('careUnderSecrecy').holds),
    (s) => s.duty('dpia').holds,
  ),
  sentence(
    'a public body with health data has an officer',
    gdpr.dataProtectionOfficer,
    (s) =>
      s.all(
        s.inside,
        s.fact('healthData').holds,
        s.told('project.actor', 'publicAuthority', 'publicResearchBody', 'localAuthority', 'publicHealthService'),
      ),
    (s) => s.duty('dpo').holds,
  ),
  sentence(
    'a large scale calls for an officer, settled for a public body and to confirm for another',
    gdpr.dataProtectionOfficer,
    (s) =>
      s.all(
        s.inside,
        s.fact('healthData').holds,
        s.told('project.actor', 'medicoSocial', 'occupationalHealth', 'otherBody'),
        s.told('dpia.traits', 'largeScale'),
        s.told('role.publicBody', 'yes', 'no'),
      ),
    (s) => s.any(s.duty('dpo').holds, s.duty('dpoLargeScale').holds),
  ),
  sentence(
    'surveillance of a disease has an impact assessment, whoever does it',
    gdpr.impactAssessment,
    (s) => s.all(s.inside, s.told('project.purpose', 'surveillance')),
    (s) => s.duty('dpia').holds,
  ),
  sentence(
    'a study filed under a methodology has an officer, whatever the size',
    mrCommon.dataProtectionOfficer,
    (s) => s.all(s.inside, s.named(...filed)),
    (s) => s.duty('dpo').holds,
  ),
  sentence(
    'a study filed under a methodology has an impact assessment, whatever the size',
    mrCommon.impactAssessment,
    (s) => s.all(s.inside, s.named(...filed)),
    (s) => s.duty('dpia').holds,
  ),
  sentence(
    'no study under MR-007 or MR-008 is spared the desk and its committee',
    lil.cesreesProcedure,
    (s) => s.named('mr007', 'mr008'),
    (s) => s.not(s.duty('deskCesrees').fails),
  ),
  sentence(
    'no opinion is asked of a conforming study on hospital stays',
    cnil.mr005WithoutOpinion,
    (s) => s.open('mr005', 'mr006'),
    (s) => s.duty('deskCesrees').fails,
  ),
  sentence(
    'another use that the data serve is told its own case',
    gdpr.purposeLimitation,
    (s) => s.all(s.inside, s.told('project.also', 'productImprovement')),
    (s) => s.duty('secondCase').holds,
  ),
  sentence(
    'research too is told its own case, except of a base for studies, which serves research itself',
    gdpr.purposeLimitation,
    (s) => s.all(s.inside, s.told('project.also', 'research'), s.not(s.ticked('project.purpose', 'warehouse'))),
    (s) => s.duty('secondCase').holds,
  ),
  sentence(
    'the view of an employer or a payer too, where nobody is bound by secrecy',
    gdpr.purposeLimitation,
    (s) => s.all(s.inside, s.told('project.also', 'payerView'), s.fact('careUnderSecrecy').fails),
    (s) => s.duty('secondCase').holds,
  ),
  sentence(
    'medical content for a payer too, under secrecy',
    gdpr.purposeLimitation,
    (s) => s.all(s.inside, s.told('project.also', 'payerView'), s.told('view.shows', 'payerMedical')),
    (s) => s.duty('secondCase').holds,
  ),
  sentence(
    'whoever is bound by secrecy shows an employer no medical reason',
    cspCare.professionalSecrecy,
    (s) => s.told('view.shows', 'employerMedical'),
    (s) => s.duty('employerView').holds,
  ),
  sentence(
    'a processor that reuses for itself is told its second case',
    gdpr.providerReuse,
    (s) => s.all(s.inside, s.told('role.ownUse', 'yes')),
    (s) => s.duty('secondCase').holds,
  ),
]
