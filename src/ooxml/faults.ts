/** What can be wrong with a template, as problems; the words are in `rules/template-*.ts`. */
import type { Problem } from '../finding.ts'
import type { Words } from '../lang/lang.ts'
import type { Shape } from './shape.ts'

/** Where in a template: the part of the file and the paragraph, counted from 1 through tables and all. */
export interface Place {
  part: string
  paragraph: number
  /** The paragraph as it stands in the template, shortened. */
  text: string
}

/** Arguments of every problem of a template; which are there depends on the rule. */
export interface TemplateArgs extends Place {
  /** The tag as written, braces and all. */
  tag: string
  /** The nearest right name, for `template-name-known`. */
  suggestion?: string
  /** What is there against what was asked, for `template-name-use`. */
  kind?: Shape['kind']
  /** The tag that is still open, for `template-block-paired`. */
  open?: string
  /** The repeated things around a missing value, outermost first: "nhiệm vụ 3". */
  inside?: string
}

/** Ids of the rules that word the problems of a template. */
export type TemplateRule =
  | 'template-name-known'
  | 'template-name-use'
  | 'template-tag-closed'
  | 'template-block-paired'
  | 'template-block-place'
  | 'template-tag-reachable'
  | 'template-value-present'

/** A problem of a template. */
export function templateProblem(rule: TemplateRule, args: TemplateArgs): Problem<TemplateArgs> {
  return { rule, at: [], args }
}

/** The place in words: “thân văn bản, đoạn 12 (“Số: {so}/…”)”. */
export function placeWords({ part, paragraph, text }: Place): Words {
  const [vi, en] = PARTS.find(([pattern]) => pattern.test(part))?.slice(1) ?? [part, part]
  return {
    vi: `${vi}, đoạn ${paragraph} (“${text}”)`,
    en: `${en}, paragraph ${paragraph} (“${text}”)`,
  }
}

const PARTS: readonly (readonly [RegExp, string, string])[] = [
  [/document\.xml$/, 'thân văn bản', 'body'],
  [/header\d*\.xml$/, 'đầu trang', 'header'],
  [/footer\d*\.xml$/, 'chân trang', 'footer'],
  [/(foot|end)notes\.xml$/, 'chú thích', 'notes'],
  [/comments\.xml$/, 'nhận xét', 'comments'],
  [/chart\d*\.xml$/, 'biểu đồ', 'chart'],
]
