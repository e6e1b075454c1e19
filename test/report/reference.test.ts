import { expect, it } from 'vitest'
import { referencePage } from '../../scripts/templates/reference.ts'
import type { Fields } from '../../src/ooxml/shape.ts'
import { briefShape } from '../../src/report/brief-shape.ts'
import { periodShape } from '../../src/report/period-shape.ts'
import { planShape } from '../../src/report/plan-shape.ts'
import { reminderShape } from '../../src/report/reminder-shape.ts'
import { foldKey } from '../../src/text/fold.ts'

it('the reference page is what the shapes say', async () => {
  await expect(referencePage()).toMatchFileSnapshot('../../templates/README.md')
})

/** Words that a tag begins with: a name that began so would be read as a tag of another kind. */
const KEYWORDS = /^(mỗi|ngang|nếu|hết|gộp|hoa|kẻ|không thì|có|không|thứ tự)( |$)/

function* namesIn(fields: Fields): Generator<[string, string[]]> {
  for (const shape of Object.values(fields)) {
    yield [shape.name, Object.values(fields).map(({ name }) => name)]
    if ('fields' in shape) yield* namesIn(shape.fields)
  }
}

it.each([periodShape, briefShape, reminderShape, planShape].map((shape) => [shape.name, shape] as const))(
  'the names of %s are plain words, each once in its group',
  (_, shape) => {
    for (const [name, beside] of namesIn(shape.fields)) {
      expect(foldKey(name)).not.toMatch(KEYWORDS)
      expect(name).toMatch(/^[\p{L} ]+$/u)
      expect(beside.filter((other) => foldKey(other) === foldKey(name))).toHaveLength(1)
    }
  },
)
