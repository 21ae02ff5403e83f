// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Glossary } from '../../src/ui/terms/Glossary.tsx'
import { Terms, TermsOnce } from '../../src/ui/terms/Terms.tsx'
import { WithLinks } from '../../src/ui/terms/WithLinks.tsx'

afterEach(cleanup)

test('a term is linked only at its first use on a page', () => {
  render(
    <TermsOnce page='a page'>
      <p>
        <Terms text='Avis du CPP, puis CPP' lang='fr' />
      </p>
      <p>
        <Terms text='Le CPP et la CNIL' lang='fr' />
      </p>
    </TermsOnce>,
  )
  expect(screen.getAllByRole('link').map((a) => [a.textContent, a.getAttribute('href')])).toEqual([
    ['CPP', '#/glossary/cpp'],
    ['CNIL', '#/glossary/cnil'],
  ])
})
test('in a document with its own glossary, the link leads there', () => {
  render(
    <TermsOnce page='a page' hasGlossary>
      <Terms text='Avis du CPP' lang='fr' />
      <Glossary lang='fr' />
    </TermsOnce>,
  )
  const link = screen.getByRole('link', { name: 'CPP' })
  expect(link.getAttribute('href')).toBe('#term-cpp')
  expect(document.getElementById('term-cpp')?.textContent).toBe('CPP')
})
test('outside `TermsOnce`, the text has no links', () => {
  const { container } = render(<Terms text='Avis du CPP' lang='fr' />)
  expect(container.innerHTML).toBe('Avis du CPP')
})

test.each([
  ['Où : CNIL, la recommandation : https://www.cnil.fr/a-b. Gardez-la.', 'CNIL, la recommandation'],
  ['Où le chercher : FranceArchives, https://francearchives.gouv.fr/x', 'FranceArchives'],
  ['Les étapes : a. Guide (a) ; page : https://ansm.fr/x ; depuis.', 'Guide (a) ; page'],
  ['https://www.cnil.fr/seule', 'https://www.cnil.fr/seule'],
])('a link is named by the words before its address: %s', (text, name) => {
  const { container, getByRole } = render(<WithLinks text={text} lang='fr' />)
  expect(container.textContent).toBe(text)
  expect(getByRole('link', { name })).toBeTruthy()
})
