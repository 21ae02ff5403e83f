import { writeSync } from 'node:fs'
import { isMainThread, Worker, workerData } from 'node:worker_threads'

// Imported before the theorems: ends their process, saying so, unless it is done in time. The solver keeps its own thread
// busy, where no timer would ever fire, so this one waits on another.

const seconds = Number(process.env.PROOF_SECONDS ?? (process.env.PROOF_SAMPLE === undefined ? 2400 : 600))
if (isMainThread) new Worker(new URL(import.meta.url), { workerData: seconds }).unref()
else
  setTimeout(() => {
    writeSync(2, `A theorem hangs: the proof was not done after ${workerData} seconds and was stopped.\n`)
    process.kill(process.pid, 'SIGKILL')
  }, workerData * 1000)
