/** Word's automatic numbers as a reader sees them (ECMA-376, 17.9): lists, their levels and where they begin. */
import { type Parts, partText } from '../ooxml/package.ts'
import { childOf, childrenOf, readXml, type XmlElement } from '../ooxml/xml.ts'
import { numeral } from '../plan/number-lists.ts'

export interface Numbering {
  /** The number of the next paragraph of a list: "1.", "a)", "-"; nothing for a list without one. */
  next(list: string, level: number): string | undefined
}

interface Level {
  format: string
  text: string
  start: number
}

/** Reads the lists of a file; the counters go on with each paragraph asked for. */
export function numberingOf(parts: Parts): Numbering {
  const text = partText(parts, 'word/numbering.xml')
  const root = text === undefined ? undefined : readXml(text).root
  const abstracts = new Map<string, Level[]>()
  for (const node of childrenOf(root, 'w:abstractNum')) {
    abstracts.set(node.attrs['w:abstractNumId'] ?? '', childrenOf(node, 'w:lvl').map(levelOf))
  }
  const lists = new Map<string, { abstract: string; levels: Level[] }>()
  for (const node of childrenOf(root, 'w:num')) {
    const abstract = childOf(node, 'w:abstractNumId')?.attrs['w:val'] ?? ''
    const levels = [...(abstracts.get(abstract) ?? [])]
    for (const change of childrenOf(node, 'w:lvlOverride')) {
      const i = Number(change.attrs['w:ilvl'] ?? 0)
      const own = childOf(change, 'w:lvl')
      const start = childOf(change, 'w:startOverride')?.attrs['w:val']
      const level = own ? levelOf(own) : levels[i]
      if (level) levels[i] = start === undefined ? level : { ...level, start: Number(start) }
    }
    const restarts = childrenOf(node, 'w:lvlOverride').length > 0
    const id = node.attrs['w:numId'] ?? ''
    // Lists of one definition count on together; one that begins anew counts for itself.
    lists.set(id, { abstract: restarts ? `${abstract}/${id}` : abstract, levels })
  }
  const counters = new Map<string, number[]>()
  return {
    next(list, level) {
      const { abstract, levels } = lists.get(list) ?? { abstract: '', levels: [] as Level[] }
      const own = levels[level]
      if (!own) return undefined
      if (own.format === 'bullet') return /^\+/.test(own.text) ? '+' : '-'
      if (own.format === 'none') return undefined
      const counts = counters.get(abstract) ?? []
      counts.length = Math.min(counts.length, level + 1)
      for (let i = 0; i < level; i++) counts[i] ??= levels[i]?.start ?? 1
      const last = counts[level]
      counts[level] = last === undefined ? own.start : last + 1
      counters.set(abstract, counts)
      return (
        own.text
          .replace(/%([1-9])/g, (_, n: string) =>
            sayNumber(levels[Number(n) - 1], counts[Number(n) - 1] ?? 1),
          )
          .trim() || undefined
      )
    },
  }
}

function levelOf(node: XmlElement): Level {
  const value = (name: string): string | undefined => childOf(node, name)?.attrs['w:val']
  return {
    format: value('w:numFmt') ?? 'decimal',
    text: value('w:lvlText') ?? '',
    start: Number(value('w:start') ?? 1) || 0,
  }
}

function sayNumber(level: Level | undefined, value: number): string {
  const format = level?.format
  if (value < 1 || value > 3_000) return String(value)
  if (format === 'upperRoman' && value < 90) return numeral('roman', value)
  if (format === 'lowerRoman' && value < 90) return numeral('roman', value).toLowerCase()
  if (format === 'upperLetter') return String.fromCharCode(65 + ((value - 1) % 26))
  if (format === 'lowerLetter') return String.fromCharCode(97 + ((value - 1) % 26))
  if (format === 'decimalZero') return String(value).padStart(2, '0')
  return String(value)
}
