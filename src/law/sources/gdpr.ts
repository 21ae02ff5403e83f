import { instrument } from '../../core/source.ts'

const gdpr = instrument('gdpr', {
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  authority: 'statute',
  certainty: 'settled',
  verification: 'read',
  from: '2018-05-25',
  until: null,
  checkedOn: '2026-11-23',
})
export const materialScope = gdpr('base:1.1', 'RGPD 2(1), 2(2)(c), cons. 18; LIL 2')
export const territorialScope = gdpr('base:1.2', 'RGPD 3(1)-(2); LIL 3', {
  url: 'https://www.cnil.fr/fr/quelles-formalites-pour-les-traitements-de-donnees-de-sante-caractere-personnel',
  checkedOn: '2026-11-26',
})
export const personalDataAndProcessing = gdpr('base:1.3', 'RGPD 4(1)-(2), cons. 26')
export const codedAndAnonymousData = gdpr('base:1.4', 'RGPD 4(5), cons. 26')
export const healthData = gdpr('base:1.5', 'RGPD 4(13)-(15), cons. 35')
export const controller = gdpr('base:2.1', 'RGPD 4(7)')
export const jointControllers = gdpr('base:2.2', 'RGPD 26', { checkedOn: '2026-11-26' })
export const processor = gdpr('base:2.3', 'RGPD 4(8), 28, 28(10), 29', { checkedOn: '2026-11-26' })
export const usualRoles = gdpr('base:2.4', 'RGPD 4(7)-(8), 26, 28', { certainty: 'toConfirm', checkedOn: '2026-11-26' })
export const healthDataBan = gdpr('base:3.2', 'RGPD 9(1)-(2)')
export const explicitConsent = gdpr('base:3.2-a', 'RGPD 9(2)(a)')
export const employmentAndSocialProtection = gdpr('base:3.2-b', 'RGPD 9(2)(b)')
export const careUnderSecrecy = gdpr('base:3.3', 'RGPD 9(2)(h), 9(3)')
export const nationalConditions = gdpr('base:3.4', 'RGPD 9(4)')
export const validConsent = gdpr('base:6.2', 'RGPD 7, 8; LIL 45', { checkedOn: '2026-11-26' })
export const childConsent = gdpr('base:6.2-child', 'RGPD 8; LIL 45', { checkedOn: '2026-11-26' })
export const imbalanceOfPower = gdpr('kinds:P4-recital', 'RGPD, cons. 43', {
  verification: 'secondary',
  checkedOn: '2026-11-26',
})
export const purposeLimitation = gdpr('base:6.1', 'RGPD 5(1)(b), 6(4)', {
  verification: 'secondary',
  checkedOn: '2026-11-27',
})
export const storageLimitation = gdpr('base:6.1-e', 'RGPD 5(1)(e)', {
  verification: 'secondary',
  checkedOn: '2026-11-27',
})
export const information = gdpr('base:6.3', 'RGPD 12-14', { checkedOn: '2026-11-26' })
export const requestsOfPersons = gdpr('base:6.4', 'RGPD 12(3)-(4)')
export const automatedDecisions = gdpr('base:6.5', 'RGPD 22, 22(4)')
export const recordOfProcessing = gdpr('base:6.7', 'RGPD 30, 30(5)')
export const security = gdpr('base:6.8', 'RGPD 32', { checkedOn: '2026-11-26' })
export const breachNotification = gdpr('base:6.9', 'RGPD 33, 34')
export const impactAssessment = gdpr('base:6.10', 'RGPD 35, 36; CNIL 2018-327; CNIL 2019-118', {
  verification: 'secondary',
})
export const dataProtectionOfficer = gdpr('base:6.11', 'RGPD 37(1), cons. 91')
export const transfers = gdpr('base:6.12', 'RGPD 44-49', { checkedOn: '2026-11-26' })
export const roleByTrade = gdpr('base:8', 'RGPD 4(7)-(8)', { certainty: 'toConfirm', checkedOn: '2026-11-26' })
export const providerReuse = gdpr('base:12.22', 'RGPD 28(10); LIL 66 III', {
  certainty: 'toConfirm',
  checkedOn: '2026-11-26',
})
export const appForPersonalUse = gdpr('base:12.23', 'RGPD 2(2)(c), cons. 18')
