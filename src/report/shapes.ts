import type { GroupShape } from '../ooxml/shape.ts'
import { briefShape } from './brief-shape.ts'
import { periodShape } from './period-shape.ts'
import { planShape } from './plan-shape.ts'
import { reminderShape } from './reminder-shape.ts'

/** The shipped templates by name (file name without `.docx`), each with what it may name. */
export const templateShapes = {
  'bao-cao': periodShape,
  'bao-cao-ngan': periodShape,
  'cong-van-don-doc': reminderShape,
  'ke-hoach': planShape,
  'trang-lanh-dao': briefShape,
} as const satisfies Record<string, GroupShape>
