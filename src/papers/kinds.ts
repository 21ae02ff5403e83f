import type { PaperId } from '../core/paper-rules.ts'

/** What a file of papers ends with. */
export type Extension = 'docx' | 'xlsx' | 'csv' | 'ics' | 'json' | 'zip'
/** The formats of each paper, and of the folder that holds all of them. */
export const formatsOf = {
  plan: ['xlsx', 'csv', 'ics'],
  record: ['docx', 'xlsx'],
  provider: ['docx'],
  notice: ['docx'],
  dpia: ['docx', 'json'],
  route: ['docx'],
  memo: ['docx'],
  folder: ['zip'],
} as const satisfies Readonly<Record<PaperId | 'folder', readonly Extension[]>>
export const mimeTypes: Readonly<Record<Extension, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  ics: 'text/calendar',
  json: 'application/json',
  zip: 'application/zip',
}
