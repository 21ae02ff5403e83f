/**
 * Returns the state of conformity that the RGAA gives to a rate in percent: `full` only at 100, `none` below 50. The
 * rate is rounded down.
 */
export const accessState = (rate: number): 'full' | 'partial' | 'none' =>
  rate === 100 ? 'full' : rate >= 50 ? 'partial' : 'none'
