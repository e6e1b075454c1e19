import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Chapter, exampleValue, referencePage, type Schema } from './reference.ts'

function chapter(name: string, heading: string, syntax: Chapter['syntax']): Omit<Chapter, 'homes'> {
  const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Schema
  return { name, heading, schema, syntax }
}

const chapters = [
  chapter('plan', 'Tệp kế hoạch', 'yaml'),
  chapter('config', 'Tệp cấu hình reform.yaml', 'yaml'),
  chapter('export', 'JSON của `reform export`, `reform status`', 'json'),
  chapter('check', 'JSON của `reform check`, `reform audit`', 'json'),
  chapter('when', 'JSON của `reform when`', 'json'),
  chapter('cite', 'JSON của `reform cite`', 'json'),
]

const HEAD = `<!-- Trang này do test/schemas/reference.test.ts viết từ schemas/; chạy \`npm test -- -u\` để cập nhật. -->
# Tra cứu trường dữ liệu

Mọi trường của tệp kế hoạch, của tệp cấu hình và của dữ liệu JSON mà các lệnh in ra. Trang này viết theo các lược đồ trong thư mục \`schemas\`; máy soạn thảo có YAML dùng chính các lược đồ ấy để gợi ý và báo lỗi ngay khi gõ. In một lược đồ: \`reform schema plan\` (hoặc \`config\`, \`export\`, \`check\`, \`when\`, \`cite\`).

- Tên trường viết đúng từng chữ, không dấu. \`a.b\` là trường \`b\` nằm trong \`a\`; \`a[].b\` là trường \`b\` của từng mục trong danh sách \`a\`; \`‹khóa›\` là tên tự đặt hoặc lấy trong danh mục.
- Ngày viết năm-tháng-ngày: \`2024-06-30\`. Chữ có thể bị hiểu là số (mã \`"1.10"\`, số \`"05"\`) phải đặt trong dấu nháy.
- Trường bắt buộc nằm trong một nhóm (\`term.from\`) chỉ bắt buộc khi có nhóm ấy. Trường không bắt buộc mà không có nội dung thì bỏ hẳn, không để trống.

`

it('writes docs/truong-du-lieu.md', async () => {
  await expect(`${HEAD}${referencePage(chapters).trimEnd()}\n`).toMatchFileSnapshot(
    '../../docs/truong-du-lieu.md',
  )
})

describe.each(chapters)('$name.schema.json', ({ schema }) => {
  it('has an example for every field that is no group', () => {
    const without: string[] = []
    const walk = (it: Schema, at: string): void => {
      const { $ref, properties, items, additionalProperties, $defs, type, oneOf } = it
      const isGroup = $ref ?? properties ?? oneOf ?? typeof additionalProperties === 'object'
      const isList = type === 'array' && (items?.$ref ?? items?.properties)
      if (!isGroup && !isList && exampleValue(it) === undefined) without.push(at)
      for (const [key, one] of Object.entries({ ...properties, ...$defs })) walk(one, `${at}/${key}`)
      if (items) walk(items, `${at}/[]`)
    }
    walk(schema, '')
    expect(without).toEqual([])
  })
})
