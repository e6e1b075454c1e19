import { defineRule } from './rule.ts'

/** What the YAML reader's own codes mean to a clerk. */
const WORDS: Record<string, { vi: string; en: string }> = {
  BAD_INDENT: {
    vi: 'dòng thụt vào không thẳng hàng; hãy thụt bằng dấu cách như các dòng cùng cấp',
    en: 'the line is not indented like its neighbours; indent with blanks as they are',
  },
  MISSING_CHAR: {
    vi: 'thiếu một dấu (ngoặc đóng, nháy đóng, dấu phẩy hoặc dấu hai chấm); hãy xem lại dòng này và dòng trên',
    en: 'a mark is missing (closing bracket or quote, comma, colon); look at this line and the one above',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: 'có hai dấu hai chấm trên một dòng; hãy đặt cả đoạn chữ trong dấu nháy kép "…"',
    en: 'two colons on one line; put the text into double quotes',
  },
  MULTILINE_IMPLICIT_KEY: {
    vi: 'thiếu dấu hai chấm sau tên khóa, hoặc dòng thụt vào chưa đúng; hãy viết `khóa: giá trị`',
    en: 'a colon is missing after the key, or the line is indented wrongly; write `key: value`',
  },
  UNEXPECTED_TOKEN: {
    vi: 'có dấu không đúng chỗ; nếu đoạn chữ có dấu “:”, “#”, “-”, “[”, “{” hãy đặt trong dấu nháy kép "…"',
    en: 'a mark is in the wrong place; put text that holds ":", "#", "-", "[", "{" into double quotes',
  },
  BAD_SCALAR_START: {
    vi: 'đoạn chữ bắt đầu bằng dấu mà YAML dành riêng (@ ` % …); hãy đặt trong dấu nháy kép "…"',
    en: 'the text begins with a mark that YAML keeps for itself (@ ` % …); put it into double quotes',
  },
  BAD_ALIAS: {
    vi: 'dấu * ở đầu đoạn chữ bị hiểu là tham chiếu; hãy đặt đoạn chữ trong dấu nháy kép "…"',
    en: 'a * at the start is read as a reference; put the text into double quotes',
  },
  BAD_DQ_ESCAPE: {
    vi: 'trong dấu nháy kép, dấu \\ phải viết là \\\\',
    en: 'inside double quotes a \\ is written \\\\',
  },
  MULTIPLE_DOCS: {
    vi: 'tệp chứa nhiều hơn một kế hoạch (dòng ---); hãy tách mỗi kế hoạch ra một tệp',
    en: 'the file holds more than one document (a line of ---); give each plan a file of its own',
  },
}

export default defineRule<{ code: string; detail: string }>({
  id: 'yaml-syntax',
  severity: 'error',
  title: { vi: 'Tệp viết đúng cú pháp YAML', en: 'The file is well-formed YAML' },
  why: {
    vi: 'Chỗ sai cú pháp làm công cụ hiểu sai hoặc bỏ mất phần sau nó.',
    en: 'After broken syntax the rest of the file is misread or lost.',
  },
  message: {
    vi: ({ code, detail }) =>
      WORDS[code]?.vi ??
      `cú pháp YAML sai ở đây; hãy xem lại dấu hai chấm, dấu nháy và khoảng thụt đầu dòng (${detail})`,
    en: ({ code, detail }) =>
      WORDS[code]?.en ?? `broken YAML; look at colons, quotes and indentation (${detail})`,
  },
  bad: ['format: 1\ndocument:\n  title: Kế hoạch: năm 2024\n'],
  good: ['format: 1\ndocument:\n  title: "Kế hoạch: năm 2024"\n'],
})
