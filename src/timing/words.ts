/**
 * The vocabulary as a tree of words, and what it knows of each form. Built word by word on first use, as every command
 * that reads a time waits for it: nothing is done at import, and the forms are written as folded.
 */
import { remembered } from '../text/remember.ts'
import { FORMS, HEADS, type Lex, LOOKALIKES, numbers } from './forms.ts'
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
  value: number | undefined
  head: true | undefined
}

/** The forms that go on in one way after some words, as a tree of words. */
export interface Branch {
  /** The form that ends here. */
  entry: Entry | undefined
  /** The form that is meant where these words stand without their marks. */
  unmarked: Entry | undefined
  /** By the next word, with a blank before it. */
  spaced: Map<string, Branch> | undefined
  /** By the next word or mark, with nothing before it: "t/x" is one thing, "t / x" another. */
  glued: Map<string, Branch> | undefined
}

/** What is told of a form in the lists of `forms.ts`. */
interface Told {
  form: string
  lex?: Lex
  head?: true
  value?: number
}

/** The vocabulary as far as it has been asked for, by the first word of its forms. */
const tree = new Map<string, Branch>()
/**
 * The rest of it, by the first word without its marks. What is spelt alike without marks shares this word, so that each
 * family can be made into a tree by itself, when the first of its words is met: a run meets a fifth of them.
 */
let families: Map<string, Told[]> | undefined
/** How many forms are in the tree. */
let size = 0

/** How the forms that begin with a word go on; nothing where none does. */
export function branchAt(word: string): Branch | undefined {
  const known = tree.get(word)
  if (known) return known
  families ??= familiesOf()
  const key = bareSyllable(word)
  const family = families.get(key)
  if (!family) return undefined
  families.delete(key)
  plant(family)
  return tree.get(word)
}

function familiesOf(): Map<string, Told[]> {
  const byWord = new Map<string, Told[]>()
  const tell = (told: Told): void => {
    const key = bareSyllable(FIRST.exec(told.form)?.[0] ?? '')
    const family = byWord.get(key)
    if (family) family.push(told)
    else byWord.set(key, [told])
  }
  for (const [lex, list] of Object.entries(FORMS) as [Lex, string][]) {
    for (const form of list.split('|')) tell({ form, lex })
  }
  for (const form of HEADS.split('|')) tell({ form, head: true })
  for (const form of LOOKALIKES.split('|')) tell({ form })
  for (const [form, value] of numbers()) tell({ form, value })
  return byWord
}

/** The first word or mark of a form. */
const FIRST = /^(?:\p{L}[\p{L}\p{M}]*|\d+|\S)/u

function plant(family: readonly Told[]): void {
  const forms = entriesOf(family)
  for (const [form, it] of forms) branchOf(form).entry = it
  for (const [key, it] of unmarkedOf(forms)) branchOf(key).unmarked = it
}

function entriesOf(family: readonly Told[]): Map<string, Entry> {
  const forms = new Map<string, Entry>()
  for (const { form, lex, head, value } of family) {
    const entry: Entry = forms.get(form) ?? {
      form,
      word: size++ + 2,
      lexes: [],
      sorts: 0,
      value: undefined,
      head: undefined,
    }
    forms.set(form, entry)
    if (lex) entry.lexes.push(lex)
    if (head) entry.head = head
    if (value !== undefined) entry.value = value
  }
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

function branchOf(form: string): Branch {
  let branches = tree
  let branch = branchless()
  let at = 0
  for (const word of MARKED.test(form) ? (form.match(PIECE) ?? []) : form.split(' ')) {
    if (at > 0) {
      const way = form[at] === ' ' ? 'spaced' : 'glued'
      branches = branch[way] ??= new Map()
      if (way === 'spaced') at++
    }
    const known = branches.get(word)
    branch = known ?? branchless()
    if (!known) branches.set(word, branch)
    at += word.length
  }
  return branch
}

function branchless(): Branch {
  return { entry: undefined, unmarked: undefined, spaced: undefined, glued: undefined }
}

/** What parts words beside a blank: "t/x", "tin, bài". */
const MARKED = /[^\p{L}\d ]/u

/** The forms share their syllables, so each of these is stripped once. */
const bareSyllable = remembered(stripMarks)

/** A text without its tone and vowel marks: "tháng" gives "thang". */
export function stripMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
}
