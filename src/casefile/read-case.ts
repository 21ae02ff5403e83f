import * as v from 'valibot'
import type { Law } from '../core/law.ts'
import { cleanLine, cleanText } from '../core/typed-text.ts'
import { type Case, type CaseNotice, type CaseProblem, shown } from './case.ts'
import { reconcile } from './reconcile.ts'
import { jsonPath, parseSafeJson } from './safe-json.ts'
import { type CaseInFile, caseSchema, caseSchema1, caseSchema2 } from './schema.ts'

export { writeCase } from './write-case.ts'

/** A case and the notices on its file, or the problems found. */
export type ReadCase =
  | { readonly case: Case; readonly notices: readonly CaseNotice[] }
  | { readonly problems: readonly CaseProblem[] }

/**
 * Reads a case file of any version up to 3 for one law. Returns the case with its notices, or the problems found (at
 * most 100). It throws for no content of a file.
 */
export const readCase = (text: string, law: Law): ReadCase => {
  const found = parseSafeJson(text)
  if ('problem' in found) return { problems: [found.problem] }
  return readCaseValue(found.value, law, { abortEarly: found.values > manyValues })
}
/** In a file with more values than this, only the first problem is reported, because finding thousands takes long. */
const manyValues = 1_500

/**
 * Reads a parsed value, such as the content of a link, like `readCase` reads a text. The value is not changed.
 * `abortEarly`: report only the first problem.
 */
export const readCaseValue = (value: unknown, law: Law, { abortEarly = false } = {}): ReadCase => {
  const refused = (kind: CaseProblem['kind'], where: string, detail: unknown): ReadCase => ({
    problems: [{ kind, where, detail: shown(detail) }],
  })
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused('notACase', 'format', value)
  const { format, version } = value as { readonly format?: unknown; readonly version?: unknown }
  if (format !== 'cadrage-case') return refused('notACase', 'format', format)
  if (typeof version === 'number' && Number.isInteger(version) && version > 3)
    return refused('futureVersion', 'version', version)
  const parsed =
    version === 1
      ? v.safeParse(caseSchema1, value, { abortEarly })
      : version === 2
        ? v.safeParse(caseSchema2, value, { abortEarly })
        : version === 3
          ? v.safeParse(caseSchema, value, { abortEarly })
          : { success: false as const, issues: undefined }
  if (parsed.issues === undefined && !parsed.success) return refused('unknownVersion', 'version', version)
  if (!parsed.success) return { problems: parsed.issues.slice(0, mostProblems).map(problemIn) }
  const { problems, ...result } = reconcile(withCleanTexts(parsed.output), law)
  return problems.length > 0 ? { problems: problems.slice(0, mostProblems) } : result
}

type Texts = Pick<CaseInFile, 'title' | 'flows' | 'notes' | 'tasks'>
/** Returns the texts of a file without characters that would change how the text around them is shown. */
const cleaned = <T extends Texts>(part: T): T => ({
  ...part,
  ...(part.title !== undefined && { title: cleanLine(part.title) }),
  ...(part.flows && { flows: part.flows.map((flow) => ({ ...flow, name: cleanLine(flow.name) })) }),
  ...(part.notes && {
    notes: Object.fromEntries(Object.entries(part.notes).map(([id, note]) => [id, cleanText(note)])),
  }),
  ...(part.tasks && {
    tasks: Object.fromEntries(
      Object.entries(part.tasks).map(([id, task]) => [
        id,
        { ...task, ...(task.owner !== undefined && { owner: cleanLine(task.owner) }) },
      ]),
    ),
  }),
})
const withCleanTexts = (file: CaseInFile): CaseInFile => ({
  ...cleaned(file),
  ...(file.aside && { aside: cleaned(file.aside) }),
})

/** The greatest number of problems returned; a broken file may have thousands. */
const mostProblems = 100
const problemIn = ({ message, path, input }: v.BaseIssue<unknown>): CaseProblem => ({
  kind: message as CaseProblem['kind'],
  where: (path ?? []).reduce((at, { key }) => jsonPath(at, key), ''),
  detail: shown(input),
})
