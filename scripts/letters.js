/**
 * Narrows the letter classes of regular expressions when the program is built, and in the same way when it is tested.
 *
 * V8 needs 1 to 2 ms to compile each `\p{L}` on its first use, and `reform check` uses some two hundred: a third of its
 * run. Written out for the scripts that a Vietnamese document can hold, a class costs a hundredth of that. The sources keep
 * the names, which say what is meant.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'acorn'
import { transform } from 'esbuild'

/** Every second letter of a block in which capitals and small letters take turns. */
const alternating = (from, to) =>
  Array.from({ length: (to - from) / 2 + 1 }, (_, i) => String.fromCharCode(from + i * 2)).join('')

const CAPITALS = `A-ZÀ-ÖØ-Þ${alternating(0x100, 0x136)}${alternating(0x139, 0x147)}${alternating(0x14a, 0x176)}ŸŹŻŽƠƯ${alternating(0x1e00, 0x1e94)}${alternating(0x1ea0, 0x1efe)}ΆΈ-ΏΑ-ΫЀ-Я`
const SMALL = `a-zß-öø-ÿ${alternating(0x101, 0x137)}${alternating(0x13a, 0x148)}${alternating(0x14b, 0x177)}źżžơư${alternating(0x1e01, 0x1e95)}${alternating(0x1ea1, 0x1eff)}ά-ώа-џ`

/** What each class holds here: Latin with all of Vietnamese, Greek, Cyrillic; letters of the other living scripts too. */
const CLASSES = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯʰ-ˁͰ-ԯԱ-ᳯᴀ-ᶿḀ-ỿἀ-῿぀-ヿ㐀-鿿가-힣',
  Lu: CAPITALS,
  Ll: SMALL,
  M: '\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f',
  N: '0-9²³¹¼-¾٠-٩⁰⁴-⁹₀-₉⅐-↉①-⒛',
}

/**
 * A pattern with its letter classes narrowed.
 *
 * @param slash how a backslash is written: `\\` in a regular expression or a raw template, `\\\\` in a quoted string
 */
export function narrowPattern(pattern, slash = '\\') {
  let out = ''
  let inClass = false
  const named = slash === '\\' ? /^\\([pP])\{(L|Lu|Ll|M|N)\}/ : /^\\\\([pP])\{(L|Lu|Ll|M|N)\}/
  for (let at = 0; at < pattern.length; at++) {
    const found = named.exec(pattern.slice(at, at + 9))
    // A negated class inside a class has no ranges to put in its place.
    if (found && !(found[1] === 'P' && inClass)) {
      const ranges = CLASSES[found[2]]
      out += inClass ? ranges : found[1] === 'P' ? `[^${ranges}]` : `[${ranges}]`
      at += found[0].length - 1
      continue
    }
    if (pattern.startsWith(slash, at)) {
      out += pattern.slice(at, at + slash.length + 1)
      at += slash.length
      continue
    }
    if (pattern[at] === '[') inClass = true
    else if (pattern[at] === ']') inClass = false
    out += pattern[at]
  }
  return out
}

/** JavaScript with the letter classes of its regular expressions narrowed. */
export function narrowLetters(code) {
  if (!/\\[pP]\{(L|Lu|Ll|M|N)\}/.test(code)) return code
  const edits = []
  const walk = (node, raw = false) => {
    if (Array.isArray(node)) for (const it of node) walk(it, raw)
    else if (node && typeof node.type === 'string') {
      const text = narrowedNode(node, code, raw)
      if (text !== undefined) edits.push({ start: node.start, end: node.end, text })
      for (const key in node)
        if (key !== 'type' && typeof node[key] === 'object') walk(node[key], raw || isRaw(node))
    }
  }
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }).body)
  let out = ''
  let at = 0
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    out += code.slice(at, start) + text
    at = end
  }
  return out + code.slice(at)
}

/** `String.raw` with a template: backslashes stand in it as in a regular expression. */
function isRaw({ type, tag }) {
  return type === 'TaggedTemplateExpression' && tag.property?.name === 'raw'
}

/** A regular expression, or a string that can only be the source of one, with its classes narrowed. */
function narrowedNode(node, code, raw) {
  const written = code.slice(node.start, node.end)
  if (node.regex)
    return node.regex.flags.includes('v')
      ? undefined
      : `/${narrowPattern(node.regex.pattern)}/${node.regex.flags}`
  const isText =
    node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value === 'string')
  if (!isText || !/\\[pP]\{/.test(written)) return undefined
  return narrowPattern(written, raw ? '\\' : '\\\\')
}

/** For esbuild: our own sources, types taken off first. */
export const narrowLettersPlugin = {
  name: 'narrow-letters',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), {
        loader: 'ts',
        target: 'esnext',
        charset: 'utf8',
      })
      return { contents: narrowLetters(code), loader: 'js' }
    })
  },
}

/** For vitest, so that the tests hold what is shipped. */
export const narrowLettersForTests = {
  name: 'narrow-letters',
  enforce: 'post',
  transform: (code, id) => (/[\\/]src[\\/].*\.ts$/.test(id) ? narrowLetters(code) : undefined),
}
