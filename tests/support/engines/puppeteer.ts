import puppeteer, { type Page } from 'puppeteer-core'
import type { Engine, Key, Tab } from './engine.ts'
import { recordFaults } from './faults.ts'

const keys = { Tab: 'Tab', Enter: 'Enter', Space: ' ', ArrowDown: 'ArrowDown' } as const satisfies Record<Key, string>
const startLimit = 120_000

const limits = { timeout: startLimit, protocolTimeout: startLimit } as const
const programs = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    debian: 'chromium',
    options: {
      browser: 'chrome',
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-component-update', '--disable-sync'],
    },
  },
  firefox: { variable: 'FIREFOX_PATH', debian: 'firefox-esr', options: { browser: 'firefox', args: [] } },
} as const

const tabOf = (page: Page): Tab => ({
  open: async (address) => void (await page.goto(address)),
  reload: async () => void (await page.reload()),
  // Puppeteer’s own type resolves handles among the arguments, of which there are none here.
  run: page.evaluate.bind(page) as unknown as Tab['run'],
  press: async (key, held) => {
    if (held) await page.keyboard.down(held)
    await page.keyboard.press(keys[key])
    if (held) await page.keyboard.up(held)
  },
  type: (text) => page.keyboard.type(text),
  print: () => page.pdf({ format: 'A4', preferCSSPageSize: true }),
  close: () => page.close(),
})

/** Starts Chromium or Firefox, driven by Puppeteer: Chromium by its own protocol, Firefox by WebDriver BiDi. */
export const openPuppeteer = async (name: 'chromium' | 'firefox'): Promise<Engine> => {
  const { variable, debian, options } = programs[name]
  const executablePath = process.env[variable] ?? ''
  if (executablePath === '') throw new Error(`${name} was not found: install the Debian package ${debian}.`)
  const browser = await puppeteer.launch({ ...limits, ...options, args: [...options.args], executablePath })
  return {
    name,
    version: (await browser.version()).replace('/', ' '),
    visit: async () => {
      const context = await browser.createBrowserContext()
      const requests: string[] = []
      return {
        requests,
        newTab: async () => {
          const page = await context.newPage()
          page.setDefaultTimeout(startLimit)
          page.on('request', (request) => void requests.push(request.url()))
          await page.evaluateOnNewDocument(recordFaults)
          return tabOf(page)
        },
        close: () => context.close(),
      }
    },
    close: () => browser.close(),
  }
}
