import { defineRule } from './rule.ts'

export default defineRule<{ name: string; id: string; file: string }>({
  id: 'unit-shared',
  severity: 'info',
  title: {
    vi: 'Đơn vị dùng ở nhiều kế hoạch được khai chung',
    en: 'A unit of several plans is in the shared registry',
  },
  why: {
    vi: 'Đơn vị chỉ khai trong một kế hoạch thì nhiệm vụ của đơn vị đó ở kế hoạch khác không được cộng chung.',
    en: 'A unit that one plan alone declares is not counted together with its tasks in the others.',
  },
  message: {
    vi: ({ name, id, file }) =>
      `“${name}” chỉ được khai ở ${file} (đơn vị \`${id}\`); hãy chuyển đơn vị này vào \`units\` của reform.yaml để các kế hoạch dùng chung`,
    en: ({ name, id, file }) =>
      `"${name}" is declared in ${file} only (unit \`${id}\`); move it to \`units\` of reform.yaml for all plans`,
  },
  bad: [
    '# cchc.yaml\nunits: { ttud: Trung tâm Ứng dụng }\n---\n# papi.yaml\ntasks: [{ lead: [Trung tâm Ứng dụng] }]',
  ],
  good: ['# cchc.yaml\nunits: { ttud: Trung tâm Ứng dụng }\n---\n# papi.yaml\ntasks: [{ lead: [vp] }]'],

  *checkTogether(plans) {
    const declared = new Map<string, { id: string; file: string }>()
    for (const { office, units, file } of plans)
      for (const { id, keys } of units)
        for (const key of keys) if (office !== '') declared.set(`${office}\n${key}`, { id, file })
    for (const [plan, { office, unknown, file }] of plans.entries()) {
      const told = new Set<string>()
      for (const { name, key, at } of unknown) {
        const unit = declared.get(`${office}\n${key}`)
        if (!unit || unit.file === file || told.has(key)) continue
        told.add(key)
        yield { plan, at, args: { name, ...unit } }
      }
    }
  },
})
