import { projectStops } from './a-project.ts'
import { dataStops } from './b-data.ts'
import { roleStops } from './c-role.ts'
import { researchStops } from './d-research.ts'
import { legalBasisStops } from './e-legal-basis.ts'
import { filingStops } from './f-filing.ts'
import { formalityStops } from './f-formality.ts'
import { standardStops } from './f-standards.ts'
import { hostingStops } from './g-hosting.ts'
import { dutyStops } from './h-duties.ts'
import { readinessStops } from './i-readiness.ts'
import { europeStops } from './j-europe.ts'

/** The interview in reading order. Each section lists its questions, and the steps at which the interview ends or pauses. */
export const outline = [
  ...projectStops,
  ...dataStops,
  ...roleStops,
  ...researchStops,
  ...legalBasisStops,
  ...filingStops,
  ...standardStops,
  ...formalityStops,
  ...hostingStops,
  ...dutyStops,
  ...readinessStops,
  ...europeStops,
] as const
