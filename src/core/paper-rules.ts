import type { Source } from './source.ts'
import type { Truth } from './truth.ts'

/** The papers that a case gives: what people otherwise write by hand after a verdict. */
export const paperIds = ['plan', 'record', 'provider', 'notice', 'dpia', 'route', 'memo'] as const
export type PaperId = (typeof paperIds)[number]

/** A place in a source, as narrow as the item that rests on it. */
export type Place = { readonly source: Source; readonly at: string }
/** What must be true of the case. `is`: the truths of the fact that count, `holds` when it is left out. */
export type PaperClause =
  | { readonly fact: string; readonly is?: readonly Truth[] }
  | { readonly duty: string; readonly is?: readonly Truth[] }
  | { readonly question: string; readonly options: readonly string[] }
  | { readonly routes: readonly string[] }
/**
 * An answer that fills an item. An option that is `silent` says nothing there. `isPlain`: the label of the item says
 * what it answers.
 */
export type PaperAnswer = { readonly question: string; readonly silent?: readonly string[]; readonly isPlain?: true }
/** What a text says there, where its clauses hold. Its words are in `locales/`, by its id. */
export type PaperLawText = {
  readonly id: string
  readonly when?: readonly PaperClause[]
  readonly places: readonly Place[]
}
/** One item that a paper must hold. It is filled from answers, facts and the law, in this order, or stays blank. */
export type PaperItemRule = {
  readonly id: string
  readonly places: readonly [Place, ...Place[]]
  readonly answers?: readonly PaperAnswer[]
  /** The facts whose sentence fills the item, where they hold. */
  readonly facts?: readonly string[]
  /** The facts whose sentence fills the item where no answer does. */
  readonly otherwise?: readonly string[]
  /** The facts that fill the item where an answer makes them fail. */
  readonly absent?: readonly string[]
  readonly law?: readonly PaperLawText[]
  /**
   * What is filled names a kind only: a blank for the detail follows, unless each answer is one of these options, by
   * question.
   */
  readonly detailUnless?: Readonly<Record<string, readonly string[]>>
  /** Who can fill it, among the `who` of the words of papers. */
  readonly who: string
  /** Where the item is due; everywhere when it is left out. Every clause must hold. */
  readonly when?: readonly PaperClause[]
}
/** One criterion of a screening. It is met where one of its groups holds, and not where what `unless` asks is true. */
export type PaperCriterion = {
  readonly id: string
  readonly places: readonly [Place, ...Place[]]
  /** Groups of clauses; all those of one group must hold. */
  readonly anyOf: readonly (readonly PaperClause[])[]
  readonly unless?: PaperClause
  /** The questions that decide it. */
  readonly questions: readonly string[]
  readonly who: string
}

/** What the papers of one edition of the law hold. All ids are ids of that law. */
export type PaperRules = {
  /** The fact under which the case is that of a processor, and that under which several decide together. */
  readonly processor: string
  readonly joint: string
  readonly record: { readonly controller: readonly PaperItemRule[]; readonly processor: readonly PaperItemRule[] }
  readonly notice: {
    readonly items: readonly PaperItemRule[]
    /** Whom the notice addresses: the first whose clauses hold. */
    readonly readers: readonly { readonly id: string; readonly when: readonly PaperClause[] }[]
  }
  readonly provider: {
    readonly letter: readonly PaperItemRule[]
    /** The questions on what the certificate covers, and on the clauses of the contract. */
    readonly certificate: readonly string[]
    readonly contract: readonly string[]
    /** The question that says where the data are, and its options that name no provider. */
    readonly where: string
    readonly noProvider: readonly string[]
    readonly certificatePlaces: readonly [Place, ...Place[]]
    readonly contractPlaces: Readonly<Record<string, Place>>
  }
  readonly dpia: {
    readonly criteria: readonly PaperCriterion[]
    readonly list: readonly PaperCriterion[]
    readonly exempt: readonly PaperCriterion[]
    /** The duties of which one says that an assessment is due. */
    readonly duties: readonly string[]
    readonly criteriaPlaces: readonly [Place, ...Place[]]
    /** The items of the assessment, by the number that the tool of the CNIL gives its questions. */
    readonly start: readonly (PaperItemRule & { readonly reference: string })[]
  }
  readonly route: {
    readonly all: readonly PaperItemRule[]
    /** The routes of each kind; a route of no kind has nothing to file. */
    readonly declared: readonly string[]
    readonly authorised: readonly string[]
    readonly internal: string
    readonly documents: readonly PaperItemRule[]
    /** The days of a request, from the complete file to the decision. */
    readonly calendar: readonly PaperItemRule[]
    readonly tests: readonly PaperItemRule[]
  }
}
