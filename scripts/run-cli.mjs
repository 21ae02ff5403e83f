import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies, root } from './ensure.mjs'

const built = join(root, 'dist-cli', 'cadrage.mjs')
const newest = (folder) =>
  Math.max(...readdirSync(folder, { recursive: true }).map((f) => statSync(join(folder, f)).mtimeMs))
const isOutdated = () =>
  !existsSync(built) || ['src', 'locales'].some((f) => newest(join(root, f)) > statSync(built).mtimeMs)

ensureDependencies()
if (isOutdated()) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const { status } = spawnSync(
    process.execPath,
    [vite, 'build', '--logLevel', 'error', '--config', 'build/vite.cli.config.ts'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  )
  if (status !== 0) process.exit(1)
}
process.exitCode =
  spawnSync(process.execPath, [built, ...process.argv.slice(2)], {
    stdio: 'inherit',
    cwd: process.env.INIT_CWD ?? process.cwd(),
  }).status ?? 1
