import type { Say } from './vi.ts'

/** The tool's own words outside of rules, in English. */
export const en = {
  noSuchFile: (path) => `${path}: no such file or folder; look at the path again`,
  noPattern: (pattern) => `${pattern}: no file matches; look at the pattern again`,
  noPlans: (folder) =>
    `${folder}: no plans here (.yaml files with a key \`format\`, \`document\` or \`sections\`); name the right folder`,
  skipped: (count, names) =>
    `skipped ${count} file${count === 1 ? '' : 's'} that ${count === 1 ? 'is no plan' : 'are no plans'}: ${names}`,
  tooLarge: (path, limit) =>
    `${path}: larger than ${limit}, not read; no plan is that large, is it the right file?`,
  notUtf8: (path, line, column) => `${path}:${line}:${column}: the file is not UTF-8; save it again as UTF-8`,
  utf16: (path) => `${path}:1:1: the file is UTF-16; save it again as UTF-8`,
  unreadable: (path, code) => `${path}: cannot be read (${code}); look at the permissions`,
  emptyFile: (path) => `${path}:1:1: the file is empty; write a plan into it or name another file`,
  notPlan: (path) => `${path}:1:1: not a plan; a plan begins with \`format: 1\` and has a key \`document\``,
  brokenConfig: (path, message) => `${path}: ${message}`,
  badDay: (text) => `--as-of ${text}: not a day; write year-month-day, such as 2024-07-01`,
  badTerm: (text) => `--term ${text}: not a term; write 2024, 2022-2025 or 2024-03-01..2024-10-31`,
  badYear: (option, text) => `${option} ${text}: not a year; write four figures, such as 2024`,
  badPeriod: (text: string, near: string | undefined) =>
    `--period ${text}: no such period${near ? `; did you mean "${near}"?` : ''}; choose one of: Q1 … Q4, H1, H2, M01 … M12, 9M, Y`,
  outsideTerm: (path: string, period: string, start: string, end: string) =>
    `${path}: the term from ${start} to ${end} has no period ${period}; this plan is left out`,
  noPlanInPeriod: (period: string) =>
    `no plan is carried out in the period ${period}; check --period and --year`,
  unknownUnit: (name: string, near: string | undefined) =>
    `--unit ${name}: no plan knows this unit${near ? `; did you mean "${near}"?` : '; see the units of the plan'}`,
  needsOutput: (option: string) => `${option}: needs a file to write; add -o FILE`,
  badChoice: (option, text, known, near) =>
    `${option} ${text}: no such choice${near ? `; did you mean "${near}"?` : ''}; choose one of: ${known}`,
  badNumber: (option, text) => `${option} ${text}: must be a whole number, 0 or more`,
  unknownCommand: (name, near) =>
    `no command "${name}"${near ? `; did you mean "${near}"?` : ''}; see: reform --help`,
  unknownOption: (name, near) =>
    `no option "${name}"${near ? `; did you mean "${near}"?` : ''}; see: reform --help`,
  missingArgument: (name) => `argument <${name}> is missing; see: reform --help`,
  missingValue: (option) => `option ${option} needs a value`,
  excessArguments: (command) => `too many arguments for "${command}"; put text with blanks into quotes`,
  unknownRule: (id, near) =>
    `no rule "${id}"${near ? `; did you mean "${near}"?` : ''}; see the list: reform explain`,
  cannotWrite: (path, code) => `${path}: cannot be written (${code}); look at the path and the permissions`,
  fault: (message) => `a fault of the tool, not yours: ${message}; please report it with the command you ran`,
  partly: (path, count) =>
    `${path}: ${count} error${count === 1 ? '' : 's'}, going on with what could be read; see: reform check ${path}`,
  tooManyWarnings: (count, max) => `${count} warnings, more than --max-warnings ${max}`,
} satisfies Say
