type Row = {
  /** The key of its text in `locales/{fr,en}/access.json`, under `grid`. */
  readonly id: string
  readonly rgaa: readonly string[]
  readonly wcag: readonly string[]
  readonly result: 'met' | 'partly' | 'none'
}

/**
 * The criteria of RGAA 4.1.2 and WCAG 2.2 that are relevant to this site, and the result of the self-assessment for
 * each.
 */
export const accessGrid = [
  { id: 'labels', rgaa: ['11.1', '11.2', '11.4', '11.10'], wcag: ['1.3.1', '3.3.2'], result: 'met' },
  { id: 'groups', rgaa: ['11.5', '11.6', '11.7'], wcag: ['1.3.1'], result: 'met' },
  { id: 'errors', rgaa: ['11.10', '11.11'], wcag: ['3.3.1', '3.3.3'], result: 'met' },
  { id: 'review', rgaa: ['11.12'], wcag: ['3.3.4'], result: 'met' },
  { id: 'status', rgaa: ['7.5'], wcag: ['4.1.3'], result: 'partly' },
  { id: 'context', rgaa: ['7.4'], wcag: ['3.2.2'], result: 'met' },
  { id: 'keyboard', rgaa: ['7.3', '12.8', '12.9'], wcag: ['2.1.1', '2.1.2', '2.4.3'], result: 'met' },
  { id: 'landmarks', rgaa: ['9.2', '12.6', '12.7'], wcag: ['2.4.1'], result: 'met' },
  { id: 'titles', rgaa: ['8.5', '8.6'], wcag: ['2.4.2'], result: 'met' },
  { id: 'languages', rgaa: ['8.3', '8.4', '8.7', '8.8'], wcag: ['3.1.1', '3.1.2'], result: 'partly' },
  { id: 'structure', rgaa: ['9.1', '9.3', '9.4'], wcag: ['1.3.1', '2.4.6'], result: 'met' },
  { id: 'colour', rgaa: ['3.1', '3.2', '3.3'], wcag: ['1.4.1', '1.4.3', '1.4.11'], result: 'met' },
  { id: 'zoom', rgaa: ['10.4', '10.11', '10.12'], wcag: ['1.4.4', '1.4.10', '1.4.12'], result: 'met' },
  { id: 'focus', rgaa: ['10.7', '10.13', '10.14'], wcag: ['1.4.13', '2.4.7'], result: 'met' },
  { id: 'tables', rgaa: ['5.4', '5.6', '5.7'], wcag: ['1.3.1'], result: 'met' },
  { id: 'graphics', rgaa: ['1.1', '1.3', '1.6'], wcag: ['1.1.1'], result: 'met' },
  { id: 'links', rgaa: ['6.1', '13.2'], wcag: ['2.4.4'], result: 'met' },
  { id: 'downloads', rgaa: ['13.3'], wcag: [], result: 'partly' },
  { id: 'motion', rgaa: ['13.1', '13.8'], wcag: ['2.2.1', '2.3.3'], result: 'met' },
  { id: 'obscured', rgaa: [], wcag: ['2.4.11'], result: 'met' },
  { id: 'targets', rgaa: [], wcag: ['2.5.8'], result: 'met' },
  { id: 'help', rgaa: [], wcag: ['3.2.6'], result: 'met' },
  { id: 'again', rgaa: [], wcag: ['3.3.7'], result: 'met' },
  { id: 'drag', rgaa: [], wcag: ['2.5.7'], result: 'none' },
] as const satisfies readonly Row[]
