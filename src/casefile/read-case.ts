import * as v from 'valibot'
import type { Law } from '../core/law.ts'
import { type Case, type CaseNotice, type CaseProblem, shown } from './case.ts'
import { reconcile } from './reconcile.ts'
import { jsonIn, jsonPath } from './safe-json.ts'
import { caseSchema, caseSchema1 } from './schema.ts'

export { writeCase } from './write-case.ts'

/** A case with what a person should know of its file, or every problem found. */
export type ReadCase =
  | { readonly case: Case; readonly notices: readonly CaseNotice[] }
  | { readonly problems: readonly CaseProblem[] }

/**
 * Reads a case file of any version up to this one against this law. Gives the case, with what was kept aside, or the
 * problems found; never throws for what a file holds.
 */
export const readCase = (text: string, law: Law): ReadCase => {
  const found = jsonIn(text)
  if ('problem' in found) return { problems: [found.problem] }
  return takeCase(found.value, law, { abortEarly: found.values > many })
}
/** Of a file with more values than a case often has, only the first fault is told: thousands would take long to list. */
const many = 1_500

/** The same for a value already out of its text, such as what a link carries. The value is left as it is. */
export const takeCase = (value: unknown, law: Law, { abortEarly = false } = {}): ReadCase => {
  const refused = (kind: CaseProblem['kind'], where: string, detail: unknown): ReadCase => ({
    problems: [{ kind, where, detail: shown(detail) }],
  })
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused('notACase', 'format', value)
  const { format, version } = value as { readonly format?: unknown; readonly version?: unknown }
  if (format !== 'cadrage-case') return refused('notACase', 'format', format)
  if (typeof version === 'number' && Number.isInteger(version) && version > 2)
    return refused('futureVersion', 'version', version)
  const parsed =
    version === 1
      ? v.safeParse(caseSchema1, value, { abortEarly })
      : version === 2
        ? v.safeParse(caseSchema, value, { abortEarly })
        : { success: false as const, issues: undefined }
  if (parsed.issues === undefined && !parsed.success) return refused('unknownVersion', 'version', version)
  if (!parsed.success) return { problems: parsed.issues.slice(0, most).map(problemIn) }
  const { problems, ...settled } = reconcile(parsed.output, law)
  return problems.length > 0 ? { problems: problems.slice(0, most) } : settled
}

/** Enough to put a file right; a broken one may have thousands. */
const most = 100
const problemIn = ({ message, path, input }: v.BaseIssue<unknown>): CaseProblem => ({
  kind: message as CaseProblem['kind'],
  where: (path ?? []).reduce((at, { key }) => jsonPath(at, key), ''),
  detail: shown(input),
})
