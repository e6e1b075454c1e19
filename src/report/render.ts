/**
 * From a model to the document: the template's bytes and the model go in, the bytes of a .docx or the template's faults
 * come out. The models are plain data and know no XML; the filling knows no plan.
 */
import type { Problem } from '../finding.ts'
import type { Fields, GroupShape, Model } from '../ooxml/shape.ts'
import { checkTemplate, type DocumentStamp, type Filled, fillTemplate } from '../ooxml/template.ts'

/**
 * Fills a template with a model. With problems there is no document.
 *
 * @param template bytes of the .docx template
 * @param stamp title, author and day that the file itself carries; the same input gives the same bytes
 */
export function renderReport<F extends Fields>(
  template: Uint8Array,
  model: Model<F>,
  stamp: DocumentStamp,
): Filled {
  return fillTemplate(template, model as unknown as Model, stamp)
}

/** What is wrong with a template against the model that is to fill it. */
export function checkReportTemplate(template: Uint8Array, shape: GroupShape): Problem[] {
  return checkTemplate(template, shape)
}
