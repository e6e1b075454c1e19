import { stringify } from 'yaml'
import { defaultConfig } from '../../src/plan/config.ts'
import { checkPlan } from '../../src/rules/check-plan.ts'
import { smallestPlan } from './smallest-plan.ts'

/** The words of one rule on the smallest plan with some parts laid over it. */
export function told(rule: string, over: object, asOf = '2024-07-01'): string[] {
  const text = stringify({ ...smallestPlan(), ...over })
  return checkPlan(text, 'plans/thu.yaml', { config: defaultConfig, asOf, lang: 'vi' })
    .findings.filter((it) => it.rule === rule)
    .map((it) => it.message)
}

/** The same with tasks of one section; what a task lacks is filled in. */
export function toldOfTasks(rule: string, tasks: object[], over: object = {}): string[] {
  const filled = tasks.map((task, i) => ({
    id: `1.${i + 1}`,
    title: `Nhiệm vụ thứ ${i + 1}`,
    lead: ['vp'],
    timing: 'Quý II',
    deliverables: ['Báo cáo'],
    ...task,
  }))
  return told(rule, { sections: [{ id: '1', title: 'Cải cách thể chế', tasks: filled }], ...over })
}
