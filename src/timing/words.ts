/**
 * The vocabulary as a tree of words, and what it knows of each form. Built on first use, as every command that reads a
 * time waits for it: nothing is done at import, and the forms are written as folded.
 */
import { remembered } from '../text/remember.ts'
import { FORMS, HEADS, type Lex, LOOKALIKES, NUMBERS } from './forms.ts'
import { NUMBER_SORTS, sortsOf } from './sorts.ts'

/** A word, a number or a mark: what a phrase is cut into. */
const PIECE = /\p{L}[\p{L}\p{M}]*|\d+|[^\s]/gu

/** What the vocabulary knows of a form. */
export interface Entry {
  /** The form itself, in folded spelling. */
  form: string
  /** Its number in the vocabulary, from 2 on. */
  word: number
  lexes: Lex[]
  /** The sets of notions that it belongs to, as bits of `SORT`. */
  sorts: number
  value?: number
  head?: true
}

/** The forms that go on in one way after some words, as a tree of words. */
export interface Branch {
  /** The form that ends here. */
  entry?: Entry
  /** The form that is meant where these words stand without their marks. */
  unmarked?: Entry
  /** By the next word, with a blank before it. */
  spaced?: Map<string, Branch>
  /** By the next word or mark, with nothing before it: "t/x" is one thing, "t / x" another. */
  glued?: Map<string, Branch>
}

/** The vocabulary by the first word of its forms. */
export type Vocabulary = ReadonlyMap<string, Branch>

let vocabulary: Vocabulary | undefined

/** The vocabulary, indexed on the first call. */
export function words(): Vocabulary {
  vocabulary ??= build()
  return vocabulary
}

function build(): Vocabulary {
  const forms = formsOf()
  const tree = new Map<string, Branch>()
  for (const [form, it] of forms) branchOf(tree, form).entry = it
  for (const [key, it] of unmarkedOf(forms)) branchOf(tree, key).unmarked = it
  return tree
}

function formsOf(): Map<string, Entry> {
  const forms = new Map<string, Entry>()
  const entry = (form: string): Entry => {
    const found = forms.get(form) ?? { form, word: forms.size + 2, lexes: [], sorts: 0 }
    forms.set(form, found)
    return found
  }
  for (const [lex, list] of Object.entries(FORMS) as [Lex, string][]) {
    for (const raw of list.split('|')) entry(raw).lexes.push(lex)
  }
  for (const raw of HEADS.split('|')) entry(raw).head = true
  for (const raw of LOOKALIKES.split('|')) entry(raw)
  for (const [raw, value] of NUMBERS) entry(raw).value = value
  for (const it of forms.values()) it.sorts = sortsOf(it.lexes) | (it.value === undefined ? 0 : NUMBER_SORTS)
  return forms
}

/** The forms by their spelling without marks, where just one form is meant: "thang" can be nothing but "tháng". */
function unmarkedOf(forms: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const unmarked = new Map<string, Entry>()
  const doubtful = new Set<string>()
  for (const [form, it] of forms) {
    const key = form.split(' ').map(bareSyllable).join(' ')
    if (key === form || key.length < 2) continue
    const other = unmarked.get(key) ?? forms.get(key)
    if (other && (other.lexes.join() !== it.lexes.join() || other.value !== it.value)) doubtful.add(key)
    unmarked.set(key, it)
  }
  for (const key of doubtful) unmarked.delete(key)
  return unmarked
}

function branchOf(tree: Map<string, Branch>, form: string): Branch {
  let branches = tree
  let branch: Branch = {}
  let at = 0
  for (const word of MARKED.test(form) ? (form.match(PIECE) ?? []) : form.split(' ')) {
    if (at > 0) {
      const way = form[at] === ' ' ? 'spaced' : 'glued'
      branches = branch[way] ??= new Map()
      if (way === 'spaced') at++
    }
    const known = branches.get(word)
    branch = known ?? {}
    if (!known) branches.set(word, branch)
    at += word.length
  }
  return branch
}

/** What parts words beside a blank: "t/x", "tin, bài". */
const MARKED = /[^\p{L}\d ]/u

/** The forms share their syllables, so each of these is stripped once. */
const bareSyllable = remembered(stripMarks)

/** A text without its tone and vowel marks: "tháng" gives "thang". */
export function stripMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
}
