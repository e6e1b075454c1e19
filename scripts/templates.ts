// Draws templates/*.docx from source: `npm run templates`.
import { writeFileSync } from 'node:fs'
import { templates } from './templates/all.ts'

for (const [name, draw] of templates) writeFileSync(`templates/${name}`, draw())
