import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { FORMS, HEADS, LOOKALIKES, numbers } from '../../src/timing/forms.ts'

describe('the forms of the vocabulary', () => {
  const forms = [...Object.values(FORMS), HEADS, LOOKALIKES].flatMap((it) => it.split('|'))

  // They are not folded when the vocabulary is built, for which every command would wait.
  it('are written as folded texts are', () => {
    const spelt = [...forms, ...numbers().map(([form]) => form)]
    expect(spelt.filter((it) => fold(it) !== it)).toEqual([])
  })

  it('stand once among those of their notion', () => {
    const twice = [...Object.entries(FORMS), ['heads', HEADS]].flatMap(([notion = '', list = '']) =>
      list
        .split('|')
        .filter((it, i, all) => all.indexOf(it) !== i)
        .map((it) => `${notion}: ${it}`),
    )
    expect(twice).toEqual([])
  })
})
