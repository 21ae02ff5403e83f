/** One question of an assessment, by the number of the tool, with the lines of its answer. */
export type PiaAnswer = { readonly reference: string; readonly lines: readonly string[] }

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br />')

/**
 * Returns the beginning of an assessment in the format that the PIA software of the CNIL imports, read from its source
 * at commit 44dd3138cde72251fba29e3b6bfd7bac3fa9fbe1 (`src/app/services/pia.service.ts`). It was never imported into
 * the software itself. The software finds an answer by a number, and stores text as HTML; no list may be null. Gauges,
 * opinions and names are left empty: they are for people to give.
 */
export const toPia = (name: string, day: string, answers: readonly PiaAnswer[]): string => {
  const at = `${day}T00:00:00.000Z`
  return `${JSON.stringify(
    {
      pia: {
        dbVersion: 201910230914,
        tableName: 'pia',
        status: 0,
        name,
        category: '',
        author_name: '',
        evaluator_name: '',
        validator_name: '',
        dpos_names: '',
        people_names: '',
        dpo_status: null,
        dpo_opinion: '',
        concerned_people_searched_opinion: null,
        concerned_people_searched_content: '',
        concerned_people_status: null,
        concerned_people_opinion: '',
        rejection_reason: '',
        applied_adjustments: '',
        is_archive: 0,
        created_at: at,
        updated_at: at,
      },
      answers: answers.map(({ reference, lines }) => ({
        reference_to: Number(reference),
        data: { text: lines.map((line) => `<p>${escaped(line)}</p>`).join(''), gauge: 0, list: [] },
        created_at: at,
        updated_at: at,
      })),
      measures: [],
      evaluations: [],
      comments: [],
    },
    null,
    2,
  )}\n`
}
