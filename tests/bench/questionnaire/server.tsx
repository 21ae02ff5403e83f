import { renderToString } from 'react-dom/server'
import { Questionnaire } from './Questionnaire.tsx'

/** The first question as the questionnaire renders it, for its page. */
export const html = renderToString(<Questionnaire />)
