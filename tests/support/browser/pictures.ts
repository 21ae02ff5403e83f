import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** How many pixels of the screen make one of a reference, each way: what letters are drawn like is lost, what stands where is not. */
const coarse = 5
/** Shades kept of each colour: a small file, and every theme still its own. */
const step = 16
/** A pixel differs when its colour does by so much (0 to 1). */
const threshold = 0.12
/** Pixels of a hundred that may differ: another version of a font engine draws edges otherwise. */
export const tolerated = 1

/** A screenshot as a reference keeps it: a fifth as wide, each pixel the mean of twenty-five. */
export const coarsened = (screenshot: Buffer): PNG => {
  const { width, height, data } = PNG.sync.read(screenshot)
  const small = new PNG({ width: Math.floor(width / coarse), height: Math.floor(height / coarse) })
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++)
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0
        for (let dy = 0; dy < coarse; dy++)
          for (let dx = 0; dx < coarse; dx++)
            sum += data[((y * coarse + dy) * width + x * coarse + dx) * 4 + channel] ?? 0
        const mean = sum / coarse ** 2
        small.data[(y * small.width + x) * 4 + channel] = Math.min(255, Math.round(mean / step) * step)
      }
  return small
}

export const readPicture = (file: Buffer): PNG => PNG.sync.read(file)
export const pictureFile = (picture: PNG): Buffer => PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 })

/** How many pixels of a hundred differ; all of them where one is larger. */
export const differing = (one: PNG, other: PNG): number =>
  one.width === other.width && one.height === other.height
    ? (100 * pixelmatch(one.data, other.data, null, one.width, one.height, { threshold, includeAA: true })) /
      (one.width * one.height)
    : 100

/** The same picture on a sheet as large as both; what is added has no colour. */
const onSheet = (picture: PNG, width: number, height: number): PNG => {
  if (picture.width === width && picture.height === height) return picture
  const sheet = new PNG({ width, height })
  PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, 0)
  return sheet
}
/**
 * Compares two screenshots of one browser pixel by pixel: any difference of colour counts, as does what stands on the
 * larger one alone. Returns the share in percent, both heights, and the file of a picture of what differs.
 */
export const comparedWhole = (before: Buffer, after: Buffer) => {
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)]
  const [width, height] = [Math.max(one.width, other.width), Math.max(one.height, other.height)]
  const diff = new PNG({ width, height })
  const pixels = before.equals(after)
    ? 0
    : pixelmatch(onSheet(one, width, height).data, onSheet(other, width, height).data, diff.data, width, height, {
        threshold: 0,
        includeAA: true,
      })
  return {
    share: (100 * pixels) / (width * height),
    heights: [one.height, other.height] as const,
    diff: () => PNG.sync.write(diff, { deflateLevel: 1, filterType: 0 }),
  }
}
