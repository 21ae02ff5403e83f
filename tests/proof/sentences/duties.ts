import { base_1_1, base_6_7, base_6_10, base_6_11, base_12_22 } from '../../../src/law/sources/base.ts'
import {
  hds_2_4,
  hds_C01,
  hds_C11,
  hds_C22,
  hds_D05,
  hds_D06,
  hds_D15,
  hds_D34,
  hds_D36,
} from '../../../src/law/sources/hds.ts'
import { res_6_1, res_C_5, res_C_6, res_M5_9 } from '../../../src/law/sources/res.ts'
import { sentence } from '../sentence.ts'

const filed = ['mr001', 'mr003', 'mr004', 'mr005', 'mr006', 'mr007', 'mr008']
const activities = ['sites', 'hardware', 'virtual', 'platform', 'operation', 'backups']

/** Hosting, and what remains due whatever the route. */
export const onDuties = [
  sentence(
    'care data hosted by a third party on digital medium, undisputed: a certified host',
    hds_D05,
    (s) =>
      s.all(
        s.fact('contextCare').holds,
        s.told('hosting.where', 'cloud', 'saas', 'office', 'secureMail', 'rack', 'backup', 'archive'),
      ),
    (s) => s.duty('hdsCertifiedHost').holds,
  ),
  sentence(
    'a digital archive of care data: a certified host and an approved one',
    hds_D34,
    (s) => s.all(s.fact('contextCare').holds, s.told('hosting.where', 'archive')),
    (s) => s.all(s.duty('hdsCertifiedHost').holds, s.duty('archiveApproval').holds),
  ),
  sentence(
    'a vigilance file or warehouse held by a third party: certified, for the CNIL asks it',
    hds_D15,
    (s) => s.all(s.fact('contextCnil').holds, s.fact('contextCare').fails, s.told('hosting.where', 'cloud', 'saas')),
    (s) => s.duty('hdsCertifiedHost').holds,
  ),
  sentence(
    'own machines, own staff: no certified host',
    hds_C01,
    (s) => s.told('hosting.where', 'own'),
    (s) => s.all(s.fact('hdsRequired').fails, s.duty('hdsCertifiedHost').fails),
  ),
  sentence(
    'who runs one of the six activities for others needs its own certificate',
    hds_D06,
    (s) => s.told('hosting.youRun', ...activities),
    (s) => s.duty('hdsOwnCertificate').holds,
  ),
  sentence(
    'a group of hospitals that meets the three conditions needs no certificate on that account',
    hds_C11,
    (s) => s.all(s.told('hosting.where', 'ght'), s.fact('ghtExempt').holds, s.not(s.asked('hosting.youRun'))),
    (s) => s.not(s.duty('hdsOwnCertificate').holds),
  ),
  sentence(
    'hosted care data are stored in the European Economic Area',
    hds_2_4,
    (s) => s.fact('hdsRequired').holds,
    (s) => s.duty('eeaStorage').holds,
  ),
  sentence(
    'a certified host itself stores in the European Economic Area',
    hds_D36,
    (s) => s.fact('youNeedCertificate').holds,
    (s) => s.duty('eeaStorage').holds,
  ),
  sentence(
    'anonymous data want no certified host',
    hds_C22,
    (s) => s.all(s.fact('anonymous').holds, s.fact('outside').holds),
    (s) => s.duty('hdsCertifiedHost').fails,
  ),
  sentence(
    'a purely personal use that never leaves one’s device: no duty of the GDPR',
    base_1_1,
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
    base_6_7,
    (s) => s.all(s.fact('healthData').holds, s.inside),
    (s) => s.duty('recordOfProcessing').holds,
  ),
  sentence(
    'a practitioner alone, for care, makes no impact assessment',
    base_6_10,
    (s) => s.all(s.told('project.actor', 'soloPractitioner'), s.fact('careUnderSecrecy').holds),
    (s) => s.duty('dpia').fails,
  ),
  sentence(
    'a clinic or hospital that cares makes one, whatever its size',
    base_6_10,
    (s) => s.all(s.inside, s.told('project.actor', 'healthEstablishment'), s.fact('careUnderSecrecy').holds),
    (s) => s.duty('dpia').holds,
  ),
  sentence(
    'a public body with health data has an officer',
    base_6_11,
    (s) =>
      s.all(s.inside, s.fact('healthData').holds, s.told('project.actor', 'publicAuthority', 'publicResearchBody')),
    (s) => s.duty('dpo').holds,
  ),
  sentence(
    'a study filed under a methodology has an officer, whatever the size',
    res_C_5,
    (s) => s.all(s.inside, s.named(...filed)),
    (s) => s.duty('dpo').holds,
  ),
  sentence(
    'a study filed under a methodology has an impact assessment, whatever the size',
    res_C_6,
    (s) => s.all(s.inside, s.named(...filed)),
    (s) => s.duty('dpia').holds,
  ),
  sentence(
    'no study under MR-007 or MR-008 is spared the desk and its committee',
    res_6_1,
    (s) => s.named('mr007', 'mr008'),
    (s) => s.not(s.duty('deskCesrees').fails),
  ),
  sentence(
    'no opinion is asked of a conforming study on hospital stays',
    res_M5_9,
    (s) => s.open('mr005', 'mr006'),
    (s) => s.duty('deskCesrees').fails,
  ),
  sentence(
    'a processor that reuses for itself is told its second case',
    base_12_22,
    (s) => s.all(s.inside, s.told('role.ownUse', 'yes')),
    (s) => s.duty('secondCase').holds,
  ),
]
