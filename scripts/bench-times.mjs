import { quantile } from './bench-result.mjs'

// Processor time of calls of the engine.

/** How long one sample lasts at least, in milliseconds of processor time. */
const sampleTime = 60

const processorTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const timeOf = (run, count) => {
  const start = processorTime()
  for (let n = 0; n < count; n++) run()
  return (processorTime() - start) / count
}
/** Returns how many calls fill a sample, after the JavaScript engine has optimised the code: 30 calls, or fewer long ones. */
const countFor = (run) => {
  const start = processorTime()
  for (let n = 0; n < 30 && processorTime() - start < 10 * sampleTime; n++) run()
  let count = 1
  while (timeOf(run, count) * count < sampleTime) count *= 2
  return count
}
/** How many samples are taken. */
export const samples = 7
/** Returns the samples of each run, in milliseconds of processor time a call. The runs take turns. */
export const samplesOf = (runs) => {
  const counts = runs.map(countFor)
  const times = runs.map(() => [])
  for (let n = 0; n < samples; n++) for (const [i, run] of runs.entries()) times[i].push(timeOf(run, counts[i]))
  return times
}
/** Returns the median time of each run, in milliseconds of processor time. The runs take turns. */
export const timesOf = (runs) => samplesOf(runs).map((times) => quantile(times))

/** Reads every reason of a verdict. Returns how many answers they list. */
export const readReasons = ({ facts, bars, pathways, duties, coming, flows }) => {
  let count = 0
  const requirements = pathways.flatMap((p) => p.requirements)
  for (const c of [...facts, ...bars, ...requirements, ...duties, ...coming, ...flows.flatMap((f) => f.duties)])
    count += c.because.length + (c.metBecause?.length ?? 0)
  return count
}
/** Returns the first `count` answers of a case in reading order; `path` is that of the engine. */
export const firstAnswers = (path, law, answers, count) => {
  const { asked, counted } = path(law.outline, answers)
  return Object.fromEntries(
    asked
      .filter((id) => counted[id] !== undefined)
      .slice(0, count)
      .map((id) => [id, counted[id]]),
  )
}
