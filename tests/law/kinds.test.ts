import { describe, expect, test } from 'vitest'
import { assess } from '../../src/core/assess.ts'
import { law } from '../../src/law/index.ts'
import { answersOfCase, today } from '../support/law/rows/row.ts'

// Kinds of situation that the law or the interview took badly, each by a case of its own.

const dutyOn = (of: string, changed: object, id: string) => {
  const { duties } = assess(law, { ...answersOfCase(of), ...changed }, today)
  return duties.find((duty) => duty.id === id)?.applies ?? 'fails'
}

describe('a public body outside the State designates a data protection officer (GDPR 37(1)(a))', () => {
  const municipalCentre = { 'project.actor': 'groupPractice', 'dpia.criteria': ['none'] }
  test.each([
    ['yes', 'holds'],
    ['no', 'fails'],
    ['unsure', 'unknown'],
  ])('a municipal health centre that is asked whether it is public, and says “%s”', (answer, applies) => {
    expect(dutyOn('w02', { ...municipalCentre, 'role.publicBody': answer }, 'dpo')).toBe(applies)
  })
  test('it is asked of a care home, and not of a practitioner practising alone', () => {
    const asks = (actor: string) =>
      assess(law, { ...answersOfCase('w02'), 'project.actor': actor, 'role.publicBody': 'yes' }, today).setAside
    expect(asks('medicoSocial')).not.toContain('role.publicBody')
    expect(asks('soloPractitioner')).toContain('role.publicBody')
  })
})
