import type { Journey } from '../../support/engines/journey.ts'
import { hostile } from './hostile.ts'
import { keyboard } from './keyboard.ts'
import { offline } from './offline.ts'
import { papers, papersSingleFile } from './papers.ts'
import { print, printTitles } from './print.ts'
import { privacy } from './privacy.ts'
import { releaseHalfCopied, releaseReplaced, releaseReplacedEarly } from './release.ts'
import { share } from './share.ts'
import { singleFile } from './single-file.ts'
import { storage } from './storage.ts'
import { wipe } from './wipe.ts'

/** Every journey that each engine makes. */
export const journeys: readonly Journey[] = [
  keyboard,
  share,
  storage,
  wipe,
  offline,
  singleFile,
  papers,
  papersSingleFile,
  print,
  printTitles,
  privacy,
  releaseReplaced,
  releaseReplacedEarly,
  releaseHalfCopied,
  hostile,
]
