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
