import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { sayDay } from '../../src/time/day.ts'

const folder = new URL('../../src/rules/', import.meta.url)
/** Files of the room that are no rules but what runs them. */
const machinery = ['catalogue', 'check-plan', 'index', 'rule', 'run', 'say']
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
  .filter((name) => !machinery.includes(name))
  .filter((name) => /export default defineRule/.test(readFileSync(new URL(`${name}.ts`, folder), 'utf8')))
  .sort()

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

describe('the catalogue', () => {
  it('has every rule file in its index', async () => {
    // In the order of the formatter: the shape of a rule stands among the rules, by its path.
    const imports = ['rule', ...ids]
      .sort()
      .map((id) => `import ${id === 'rule' ? 'type { CatalogueRule }' : camel(id)} from './${id}.ts'\n`)
      .join('')
    const list = ids.map((id) => `  ${camel(id)},\n`).join('')
    const index = `// Written by test/rules/catalogue.test.ts: add a rule file and run \`npm test -- -u\`.

${imports}
/** All rules, by id. */
export const rules: readonly CatalogueRule[] = [
${list}]
`
    await expect(index).toMatchFileSnapshot('../../src/rules/index.ts')
  })

  it('has a row for every rule on its page', async () => {
    const rows = rules.map(
      ({ id, severity, title, source }) =>
        `| [\`${id}\`](../../docs/quy-tac.md#${id}) | ${severity} | ${title.vi} | ${source ?? ''} |`,
    )
    const page = `<!-- Written by test/rules/catalogue.test.ts; \`reform explain RULE\` tells more. -->
# Các quy tắc của \`reform check\`

| mã | mức | điều phải đúng | căn cứ |
| --- | --- | --- | --- |
${rows.join('\n')}
`
    await expect(page).toMatchFileSnapshot('../../src/rules/README.md')
  })

  it('has a page for every rule', async () => {
    const names = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' }
    const blocks = (title: string, list: readonly string[]): string =>
      list.map((it) => `${title}:\n\n\`\`\`yaml\n${it.trimEnd()}\n\`\`\`\n\n`).join('')
    const pages = rules.map(({ id, severity, title, why, source, inForce, bad, good }) => {
      const law = source ? `Căn cứ: ${source}.\n\n` : ''
      const from = inForce?.from ? `Áp dụng cho kế hoạch từ ngày ${sayDay(inForce.from)}.\n\n` : ''
      const to = inForce?.to ? `Áp dụng cho kế hoạch đến ngày ${sayDay(inForce.to)}.\n\n` : ''
      const head = `## ${id}\n\n${title.vi} (${names[severity]}).\n\n${why.vi}\n\n`
      return head + law + from + to + blocks('Sai', bad) + blocks('Đúng', good)
    })
    const page = `<!-- Written by test/rules/catalogue.test.ts: run \`npm test -- -u\`. -->
# Từng quy tắc của \`reform check\` và \`reform audit\`

Trên màn hình lệnh: \`reform explain MÃ\`. Mức của mỗi quy tắc đổi được trong \`reform.yaml\`, mục \`rules\`.

${pages.join('')}`
    await expect(`${page.trimEnd()}\n`).toMatchFileSnapshot('../../docs/quy-tac.md')
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s says all there is to say, in both languages',
    (id, rule) => {
      expect(ids).toContain(id)
      expect(id).toMatch(
        /^(document|basis|unit|section|task|timing|target|progress|report|citation|index|text|plan|body|recipient|signature|appendix|yaml|schema|config|template|audit|ignore|baseline)-[a-z0-9-]+$/,
      )
      for (const words of [rule.title, rule.why]) {
        expect(words.vi.trim().length).toBeGreaterThan(8)
        expect(words.en.trim().length).toBeGreaterThan(8)
        expect(words.vi).toBe(words.vi.normalize('NFC'))
      }
      expect(rule.title.vi).not.toMatch(/[.!]$/)
    },
  )
})
