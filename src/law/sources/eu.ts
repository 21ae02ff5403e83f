import type { Source } from '../../core/law.ts'
export const eu_EP_1 = {
  id: 'eu:EP-1',
  pinpoint: '',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source
export const eu_EP_2 = {
  id: 'eu:EP-2',
  pinpoint: '',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source
export const eu_FR_1 = {
  id: 'eu:FR-1',
  pinpoint: '',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source
export const eu_FR_2 = {
  id: 'eu:FR-2',
  pinpoint: '',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source
export const eu_FR_4 = {
  id: 'eu:FR-4',
  pinpoint: '',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source
export const eu_FR_5 = {
  id: 'eu:FR-5',
  pinpoint: '',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source
export const eu_FR_5b = {
  id: 'eu:FR-5b',
  pinpoint: '',
  url: '',
  authority: 'statute',
  certainty: 'toConfirm',
  verification: 'unread',
  from: null,
  until: null,
  checkedOn: '',
} as const satisfies Source
