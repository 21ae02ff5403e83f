import type { PaperCase } from '../model/fill.ts'
import { itemsOf, type Paper } from '../model/paper.ts'
import { holdInWords, ownerOf, tasksOf } from '../model/plan.ts'
import type { TextSheet } from './xlsx.ts'

const pinpoints = (articles: readonly { readonly pinpoint: string }[]) =>
  articles.map(({ pinpoint }) => pinpoint).join(' · ')

/** Returns the tasks of a plan as a sheet; the person in charge and the due date are to be filled. */
export const planSheet = (of: PaperCase): TextSheet => {
  const { text } = of
  const head = [
    'task',
    'state',
    'owner',
    'date',
    'moment',
    'first',
    'evidence',
    'note',
    'article',
    'theme',
    'role',
    'id',
  ]
  return {
    name: text.paper('titles.plan'),
    head: head.map((key) => text.paper(`columns.${key}`)),
    widths: [36, 11, 24, 12, 22, 40, 26, 24, 34, 16, 18, 16],
    rows: tasksOf(of).map((task) => [
      task.name,
      text.paper(`state.${task.state}`),
      ownerOf(of, task),
      task.due ?? '',
      [task.moment, holdInWords(of, task), task.when].filter((said) => said !== '').join('\n'),
      task.steps[0] ?? '',
      task.evidence,
      task.note,
      pinpoints(task.articles),
      task.theme,
      task.role,
      task.id,
    ]),
  }
}

/** Returns the sheets of records as one register: one row for each item of each sheet. */
export const registerSheet = (
  of: PaperCase,
  papers: readonly { readonly title: string; readonly paper: Paper }[],
): TextSheet => {
  const { text } = of
  return {
    name: text.paper('titles.record'),
    head: ['case', 'item', 'content', 'status', 'whoCanTell', 'article'].map((key) => text.paper(`columns.${key}`)),
    widths: [28, 40, 60, 20, 26, 36],
    rows: papers.flatMap(({ title, paper }) =>
      itemsOf(paper).map((item) => [
        title,
        item.label,
        item.lines.join('\n'),
        [text.paper(`status.${item.status}`), ...(item.lacksDetail ? [text.paper('status.detail')] : [])].join('\n'),
        item.who,
        pinpoints(item.articles),
      ]),
    ),
  }
}
