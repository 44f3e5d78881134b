import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inventCollegeFile, siecleBytes, zipOfSiecle } from '@orga/fixtures'

/** Writes the file of a whole collège, as Siècle gives it, for a newcomer to import. */
const path = fileURLToPath(new URL('../samples/ExportXML_College_128.zip', import.meta.url))
writeFileSync(path, zipOfSiecle(siecleBytes(inventCollegeFile())))
