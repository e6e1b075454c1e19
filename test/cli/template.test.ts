import { readFileSync } from 'node:fs'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { TEMPLATES } from '../../src/cli/documents.ts'
import { folderWith, reform } from './run.ts'

const shipped = (name: string): Buffer => readFileSync(`templates/${name}.docx`)

/** A template with its first tag of a name changed, as by a clerk who types over it. */
function changed(from: string, to: string): Buffer {
  const parts = unzipSync(shipped('bao-cao'))
  const part = 'word/document.xml'
  const xml = new TextDecoder().decode(parts[part])
  expect(xml).toContain(from)
  return Buffer.from(zipSync({ ...parts, [part]: new TextEncoder().encode(xml.replace(from, to)) }))
}

describe('reform template check', () => {
  it.each(TEMPLATES)('finds nothing in the shipped %s', (name) => {
    const folder = folderWith({ [`${name}.docx`]: shipped(name) })
    const { code, out, err } = reform(folder, ['template', 'check', `${name}.docx`])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`“${name}”`)
  })

  it.each([
    ['{cơ quan}', '{cơ quann}', '{cơ quann}'],
    ['{cơ quan}', '{cơ quan', 'cơ quan'],
  ])('names the place of %s turned into %s', (from, to, told) => {
    const folder = folderWith({ 'bao-cao 2025.docx': changed(from, to) })
    const { code, out } = reform(folder, ['template', 'check', 'bao-cao 2025.docx'])
    expect(code).toBe(1)
    expect(out).toContain(told)
    expect(out).toMatch(/đoạn|bảng/)
  })

  it('asks which template is meant where the name does not say', () => {
    const folder = folderWith({ 'mau.docx': shipped('ke-hoach') })
    const { code, err } = reform(folder, ['template', 'check', 'mau.docx'])
    expect([code, err.trim().split('\n').length]).toEqual([2, 1])
    expect(err).toContain('--as')
    expect(reform(folder, ['template', 'check', 'mau.docx', '--as', 'ke-hoach']).code).toBe(0)
    expect(reform(folder, ['template', 'check', 'mau.docx', '--as', 'bao-cao']).code).toBe(1)
  })

  it('stops at what is no Word file', () => {
    const folder = folderWith({ 'bao-cao.docx': Buffer.from('not a zip') })
    expect(reform(folder, ['template', 'check', 'bao-cao.docx']).code).toBe(2)
    expect(reform(folder, ['template', 'check', 'none.docx', '--as', 'bao-cao']).code).toBe(2)
  })
})
