import { caseUnderSecrecy } from './case-under-secrecy.ts'
import { cppUnfavourable } from './cpp-unfavourable.ts'
import { geneticTestOutsideCare } from './genetic-test-outside-care.ts'
import { loanHealthQuestionnaire } from './loan-health-questionnaire.ts'
import { mutualHealthQuestionnaire } from './mutual-health-questionnaire.ts'
import { noArticle9Condition } from './no-article-9-condition.ts'
import { noPublicInterest } from './no-public-interest.ts'
import { prescriptionProspecting } from './prescription-prospecting.ts'
import { prohibitedSndsPurpose } from './prohibited-snds-purpose.ts'
import { saleOfHealthData } from './sale-of-health-data.ts'

export const bars = [
  saleOfHealthData,
  geneticTestOutsideCare,
  caseUnderSecrecy,
  prescriptionProspecting,
  mutualHealthQuestionnaire,
  loanHealthQuestionnaire,
  noArticle9Condition,
  noPublicInterest,
  prohibitedSndsPurpose,
  cppUnfavourable,
] as const
