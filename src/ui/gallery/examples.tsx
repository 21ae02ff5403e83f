import type { ReactNode } from 'react'
import type { HeadlineState } from '../../core/verdict.ts'
import type { Lang } from '../../text/law-text.ts'
import { Button } from '../primitives/Button.tsx'
import { Choices } from '../primitives/Choices.tsx'
import { Disclosure } from '../primitives/Disclosure.tsx'
import { ErrorSummary } from '../primitives/ErrorSummary.tsx'
import { Fieldset } from '../primitives/Fieldset.tsx'
import { Icon } from '../primitives/Icon.tsx'
import { StateIcon } from '../primitives/StateIcon.tsx'
import { Unbroken } from '../primitives/Unbroken.tsx'
import { Glossary } from '../terms/Glossary.tsx'
import { Mark } from '../verdict/Conclusions.tsx'

/** One example of a primitive: its name, and a function that renders it in a language. */
export type GalleryExample = {
  readonly name: string
  readonly show: (lang: Lang) => ReactNode
}
/** Sample text, for the gallery only. */
const words = {
  fr: { main: 'Continuer', plain: 'Enregistrer', quiet: 'Effacer', question: 'Où sont gardées les données ?' },
  en: { main: 'Continue', plain: 'Save', quiet: 'Clear', question: 'Where are the data kept?' },
} as const
const options = {
  fr: ['Chez nous', 'Chez un prestataire', 'Je ne sais pas'],
  en: ['On our premises', 'With a provider', 'I don’t know'],
} as const
const states: readonly HeadlineState[] = ['stop', 'cannotTell', 'route', 'nothingToFile', 'outside']
const nothing = () => {}

const group = (lang: Lang, id: string, kind: 'one' | 'many', selected: readonly string[], error?: string) => (
  <Fieldset id={id} title={words[lang].question} hint={words[lang].plain} error={error}>
    <Choices
      id={id}
      kind={kind}
      selected={selected}
      onSelect={nothing}
      groups={[
        {
          title: '',
          choices: options[lang].map((label, i) => ({
            value: `v${i}`,
            label,
            ...(i === 2 ? { divider: lang === 'fr' ? 'ou' : 'or', hint: words[lang].plain } : {}),
          })),
        },
      ]}
    />
  </Fieldset>
)

/** Every primitive in each of its variants. The gallery page shows them; tests/ui/gallery.test.tsx checks them. */
export const galleryExamples: readonly GalleryExample[] = [
  {
    name: 'buttons',
    show: (lang) => (
      <p className='actions'>
        <Button look='main'>{words[lang].main}</Button>
        <Button>{words[lang].plain}</Button>
        <Button look='quiet'>{words[lang].quiet}</Button>
        <Button look='quiet'>
          <Icon name='back' /> {words[lang].quiet}
        </Button>
      </p>
    ),
  },
  { name: 'one choice, nothing chosen', show: (lang) => group(lang, `g-one-${lang}`, 'one', []) },
  { name: 'one choice, chosen', show: (lang) => group(lang, `g-picked-${lang}`, 'one', ['v1']) },
  { name: 'several choices', show: (lang) => group(lang, `g-many-${lang}`, 'many', ['v0', 'v1']) },
  {
    name: 'a group with its error',
    show: (lang) => group(lang, `g-wrong-${lang}`, 'one', [], lang === 'fr' ? 'Choisissez.' : 'Choose.'),
  },
  {
    name: 'error summary',
    show: (lang) => (
      <ErrorSummary title={words[lang].plain} message={words[lang].main} fieldId={`g-error-${lang}`} attempt={0} />
    ),
  },
  {
    name: 'disclosure with a count',
    show: (lang) => (
      <Disclosure summary={words[lang].question} count={3}>
        <p>{words[lang].plain}</p>
      </Disclosure>
    ),
  },
  {
    name: 'states',
    show: () => (
      <ul>
        {states.map((state) => (
          <li key={state}>
            <StateIcon state={state} /> {state}
          </li>
        ))}
      </ul>
    ),
  },
  {
    name: 'marks',
    show: (lang) => (
      <p>
        <Mark tone='fails'>{lang === 'fr' ? 'pas fait' : 'not done'}</Mark>{' '}
        <Mark tone='holds'>{lang === 'fr' ? 'fait' : 'done'}</Mark>{' '}
        <Mark tone='unknown'>{lang === 'fr' ? 'à vérifier' : 'to check'}</Mark>{' '}
        <Mark>{lang === 'fr' ? 'ne s’applique pas' : 'does not apply'}</Mark>
      </p>
    ),
  },
  {
    name: 'a title with its verb whole',
    show: (lang) => (
      <p>
        <Unbroken text={lang === 'fr' ? 'Quels liens ce projet a-t-il ?' : 'What links has it?'} />
      </p>
    ),
  },
  { name: 'glossary', show: (lang) => <Glossary lang={lang} only={new Set(['cnil', 'hds'])} /> },
]
