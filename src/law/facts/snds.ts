import { allOf, answered, anyOf, type Condition, isNot } from '../../core/condition.ts'
import { project } from '../questions/project.ts'
import { research } from '../questions/research.ts'
import { sndsTerms } from '../questions/snds.ts'
import { publicMission } from './formality.ts'

type Aim = (typeof sndsTerms.aims.options)[number]
/** What a methodology says of some aims: those on its list, and those on which the copies that were read are silent. */
type Aims = { readonly listed: readonly Aim[]; readonly silent: readonly Aim[] }

const common: readonly Aim[] = ['careSupply', 'practices', 'activity', 'pathologies', 'epidemiology', 'medicoEconomics']
const wider: readonly Aim[] = [...common, 'trajectories', 'territory', 'benchmarking', 'logistics']
export const mr005Aims: Aims = { listed: wider, silent: ['authorityFiles', 'realUse'] }
export const mr007Aims: Aims = { listed: [...wider, 'feasibility'], silent: ['authorityFiles', 'realUse'] }
export const mr008Aims: Aims = {
  listed: [...common, 'feasibility', 'authorityFiles'],
  silent: ['trajectories', 'realUse'],
}

/** Returns whether no aim is known to be off the list of a methodology. */
export const onList = ({ listed, silent }: Aims): Condition => {
  const possible = [...listed, ...silent]
  return allOf(
    answered(sndsTerms.aims, ...possible),
    isNot(answered(sndsTerms.aims, ...sndsTerms.aims.options.filter((aim) => !possible.includes(aim)))),
  )
}
/** Returns whether the list of a methodology is silent on none of the aims. */
export const notSilent = ({ silent }: Aims): Condition => isNot(answered(sndsTerms.aims, ...silent))

const presumed: readonly Aim[] = ['feasibility', 'authorityFiles', 'realUse']
/** MR-006 presumes the public interest of three aims. The protocol must show that of any other. */
export const unpresumedAim = answered(
  sndsTerms.aims,
  ...sndsTerms.aims.options.filter((aim) => !presumed.includes(aim)),
)

/** A health-product company that reads the national PMSI, which it does through a laboratory. */
export const productCompanyOnPmsi = allOf(
  answered(research.sources, 'pmsi'),
  answered(project.actor, 'healthProductCompany'),
)
/** A study on the main base under legitimate interest, which a laboratory carries out. */
const legitimateInterest = allOf(answered(research.sources, 'snds'), isNot(publicMission))
export const labHoldsUndertaking = anyOf(legitimateInterest, productCompanyOnPmsi)
/** The laboratory is another body than the controller. */
export const separateLab = allOf(legitimateInterest, isNot(answered(project.actor, 'researchCompany')))
export const throughLab = anyOf(separateLab, answered(sndsTerms.helper, 'yes'))
