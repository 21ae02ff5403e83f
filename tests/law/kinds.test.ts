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
  const municipalCentre = { 'project.actor': 'groupPractice', 'dpia.traits': ['none'] }
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

describe('whoever examines genetic characteristics has the person’s written consent, in care too (C. civ. 16-10)', () => {
  test.each([
    ['yes', 'holds'],
    ['no', 'fails'],
    ['unsure', 'unknown'],
  ])('a laboratory that examines them: “%s”', (answer, applies) => {
    const said = { 'care.genetics': answer }
    const found = ['geneticConsent', 'geneticPurpose'].map((id) => dutyOn('genetics-in-care-lab', said, id))
    expect(found).toEqual([applies, applies])
  })
  test('it is asked of a hospital, and not of a practice', () => {
    const asks = (actor: string) =>
      !assess(law, { ...answersOfCase('genetics-in-care-lab'), 'project.actor': actor }, today).setAside.includes(
        'care.genetics',
      )
    expect([asks('healthEstablishment'), asks('groupPractice')]).toEqual([true, false])
  })
})

describe('early or compassionate access binds the company that operates the medicine (délib. 2022-106, point 1)', () => {
  test.each([
    ['healthEstablishment', 'holds'],
    ['soloPractitioner', 'holds'],
    ['pharmacy', 'holds'],
    ['healthProductCompany', 'fails'],
    ['otherBody', 'fails'],
  ])('%s: exempt %s', (actor, exempt) => {
    const { facts } = assess(law, { ...answersOfCase('prescriber-early-access'), 'project.actor': actor }, today)
    expect(facts.find(({ id }) => id === 'exempt65')?.truth).toBe(exempt)
  })
  test('that care bodies are out is to confirm', () => {
    const { facts } = assess(law, answersOfCase('prescriber-early-access'), today)
    expect(facts.find(({ id }) => id === 'accessInCare')?.certainty).toBe('toConfirm')
  })
  test('the company owes an impact assessment, and a body that does not operate the medicine does not by this text', () => {
    const due = (answer: string) => dutyOn('r6-early', { 'access.laboratory': answer }, 'dpiaAccess')
    expect([due('yes'), due('no'), due('unsure')]).toEqual(['holds', 'fails', 'unknown'])
  })
})
