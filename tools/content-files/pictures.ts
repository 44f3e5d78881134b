import { dataPictures } from './pictures-of-data.ts'
import { devicePictures } from './pictures-of-devices.ts'
import { robotPictures } from './pictures-of-robots.ts'
import { talkPictures } from './pictures-of-talk.ts'
import { trapPictures } from './pictures-of-traps.ts'
import { webPictures } from './pictures-of-web.ts'

export const pictures: Readonly<Record<string, string>> = {
  ...webPictures,
  ...dataPictures,
  ...talkPictures,
  ...robotPictures,
  ...trapPictures,
  ...devicePictures,
}
