import { expect, it } from 'vitest'
import { planModel } from '../../src/report/plan.ts'
import { renderReport } from '../../src/report/render.ts'
import { foldKey } from '../../src/text/fold.ts'
import { linesOf } from '../ooxml/word-file.ts'
import { file, planAt } from './documents.ts'

/** Every text of a plan that a reader of the document must find in it. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : []
}

const words = (text: string) => foldKey(text.replace(/[*^{}]/g, '')).match(/[\p{L}\p{N}]+/gu) ?? []

it.each(['2018-papi', '2022-thi-dua-cchc', '2022-tuyen-truyen-cchc', '2024-papi', '2024-par-index-sipas'])(
  '%s is printed with every word that it has',
  (id) => {
    const { plan, config } = planAt(`plans/${id}.yaml`)
    const { docx, problems } = renderReport(file('templates/ke-hoach.docx'), planModel(plan, config), {
      title: id,
      author: 'Sở',
      day: '2024-01-15',
    })
    expect(problems).toEqual([])
    const printed = new Map<string, number>()
    for (const word of words(linesOf(docx).join('\n'))) printed.set(word, (printed.get(word) ?? 0) + 1)
    const { document, sections } = plan
    const { basis, body, title, signature, recipients, appendix, parent, agency } = document
    const strip = (blocks: typeof body): unknown[] =>
      blocks.map((it) => [it.number, it.title, it.text, strip(it.body)])
    const inDocument = [
      basis,
      strip(body),
      [title, parent, agency, signature?.authority, signature?.position, signature?.name],
      recipients.map(({ text }) => text),
      [
        appendix?.label,
        appendix?.title,
        appendix?.reference,
        appendix?.dateline,
        appendix?.columns?.map(({ heading }) => heading),
      ],
      sections.flatMap(function tasks(section): unknown[] {
        return section.inProse
          ? []
          : [
              section.title,
              section.tasks.map(({ id: number, title: name, timing, notes }) => [
                number,
                name,
                timing,
                notes,
              ]),
              section.sections.map(tasks),
            ]
      }),
    ]
    const missing: string[] = []
    for (const word of wordsOf(inDocument).flatMap(words)) {
      const left = printed.get(word) ?? 0
      if (left === 0) missing.push(word)
      else printed.set(word, left - 1)
    }
    expect(missing).toEqual([])
  },
)
