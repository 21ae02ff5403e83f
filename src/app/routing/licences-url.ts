import { isSingleFile, rootFile } from './hash-router.ts'

const inThisFile = () =>
  URL.createObjectURL(
    new Blob([document.getElementById('licences')?.textContent ?? ''], { type: 'text/plain;charset=utf-8' }),
  )

/** Address of the licences of what is shipped: a file of the site, or, in the single file, a part of it. */
export const licencesUrl = isSingleFile ? inThisFile() : rootFile('licences.txt')
