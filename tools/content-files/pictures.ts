import { dataPictures } from './pictures-of-data.ts'
import { webPictures } from './pictures-of-web.ts'

export const pictures: Readonly<Record<string, string>> = { ...webPictures, ...dataPictures }
