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
  isFolder: (path) => `${path}: this is a folder; name a file`,
  unreadable: (path, code) =>
    code === 'EBUSY'
      ? `${path}: is open in another program; close it there and run the command again`
      : `${path}: cannot be read (${code}); look at the permissions`,
  emptyFile: (path) => `${path}:1:1: the file is empty; write a plan into it or name another file`,
  notPlan: (path) => `${path}:1:1: not a plan; a plan begins with \`format: 1\` and has a key \`document\``,
  brokenConfig: (path, message) => `${path}: ${message}`,
  badDay: (text) => `--as-of ${text}: not a day; write year-month-day, such as 2024-07-01`,
  badTerm: (text) => `--term ${text}: not a term; write 2024, 2022-2025 or 2024-03-01..2024-10-31`,
  badYear: (option, text) => `${option} ${text}: not a year; write four figures, such as 2024`,
  badPeriod: (text: string, near: string | undefined) =>
    `--period ${text}: no such period${near ? ` (did you mean "${near}"?)` : ''}; choose one of: Q1 … Q4, H1, H2, M01 … M12, 9M, Y`,
  outsideTerm: (path: string, period: string, start: string, end: string) =>
    `${path}: the term from ${start} to ${end} has no period ${period}; this plan is left out`,
  noPlanInPeriod: (period: string) =>
    `no plan is carried out in the period ${period}; check --period and --year`,
  unknownUnit: (name: string, near: string | undefined) =>
    `--unit ${name}: no plan knows this unit${near ? ` (did you mean "${near}"?)` : '; see the units of the plan'}`,
  onlyWith: (option, other) => `${option}: goes with ${other} only; add ${other} or leave ${option} out`,
  needsOutput: (option: string) => `${option}: needs a file to write; add -o FILE`,
  badChoice: (option, text, known, near) =>
    `${option} ${text}: no such choice${near ? ` (did you mean "${near}"?)` : ''}; choose one of: ${known}`,
  badNumber: (option, text) => `${option} ${text}: must be a whole number, 0 or more`,
  unknownCommand: (name, near) =>
    `no command "${name}"${near ? ` (did you mean "${near}"?)` : ''}; see: reform --help`,
  unknownOption: (name, near) =>
    `no option "${name}"${near ? ` (did you mean "${near}"?)` : ''}; see: reform --help`,
  missingArgument: (name, command = '') =>
    `argument <${name}> is missing; see: reform ${command && `${command} `}--help`,
  missingValue: (option) => `option ${option} needs a value`,
  excessArguments: (command) => `too many arguments for "${command}"; put text with blanks into quotes`,
  unknownRule: (id, near) =>
    `no rule "${id}"${near ? ` (did you mean "${near}"?)` : ''}; see the list: reform explain`,
  cannotWrite: (path, code) => {
    switch (code) {
      case 'EBUSY':
      case 'EPERM':
        return `${path}: cannot be written (${code}); it may be open in Word or Excel, or read-only: close it there and run the command again`
      case 'ENOSPC':
        return `${path}: cannot be written, the disk is full; make room and run the command again`
      case 'ENOTDIR':
      case 'EEXIST':
        return `${path}: cannot be written, a file has the name of the folder; choose another path`
      case 'EISDIR':
        return `${path}: cannot be written, this is a folder; give the name of the file, too`
      default:
        return `${path}: cannot be written (${code}); look at the path and the permissions`
    }
  },
  fault: (message) => `a fault of the tool, not yours: ${message}; please report it with the command you ran`,
  partly: (path, count) =>
    `${path}: ${count} error${count === 1 ? '' : 's'}, going on with what could be read; see: reform check ${path}`,
  noTask: (path, id, near) =>
    `${path}: no task "${id}"${near ? ` (did you mean "${near}"?)` : ''}; see the ids: reform status ${path}`,
  manyTasks: (path, id, lines) =>
    `${path}: id "${id}" names several tasks (lines ${lines}); say which: ${id}#1, ${id}#2 or section/task`,
  missingPlan: 'the plan is missing; write: reform record FILE TASK --state …',
  missingTask: 'the id of the task is missing; write: reform record FILE TASK --state … (ids: reform status)',
  needsWith: (option, others) => `${option}: only goes with ${others}; add it, or leave ${option} out`,
  badPlanNumber: (text) =>
    `--number "${text}": write the number alone, such as 12 or 12a; the symbol (KH-SKHCN) is document.symbol`,
  recordStdin: 'standard input cannot be written back; name a plan file',
  nothingToRecord:
    'nothing to record; add --state, --trigger, --extend, or --number and --issued (see: reform record --help)',
  badDate: (option, text) => `${option} ${text}: not a day; write year-month-day, such as 2024-07-01`,
  noWrittenDay: (option, text, exists) =>
    exists
      ? `${option} ${text}: not a day; write 2024-07-01 or 1/7/2024`
      : `${option} ${text}: there is no such day; look at day, month and year`,
  badValue: (option, text) => `${option} ${text}: not a number, such as 86.5`,
  busy: (path) => `${path}: somebody else is writing to this file; try again in a moment`,
  refused: (path, why) => `${path}: not written, the file is as it was: ${why}`,
  refusals: {
    broken: 'the file is broken YAML; reform check shows where',
    'no-place': 'there is no place for it; look at the task in the file',
    alias: 'the place is shared with another (an alias *); write the content out first',
    unproved: 'it would not read back as meant; write it by hand and tell the developers',
    faults: (message) => `the file would be wrong: ${message}`,
  },
  ask: {
    gaveUp: 'stopped half-way; nothing of this was written',
    more: 'Record another task? (y/N): ',
    notWritten: 'nothing written, the file stays as it was',
    needed: 'an answer is needed here; Ctrl+C to stop',
    notDay: (text) => `"${text}" is not a day; write day/month/year, such as 15/3/2024`,
    noDay: (text) => `there is no day "${text}"; look at day, month and year`,
    notYet: (day) => `${day} has not come yet; look again, and write the year of a day of last year`,
    notNumber: (text) => `"${text}" is not a number; write the number alone, such as 86.5`,
    choose: (count) => `Choose 1–${count}, or type some letters of it: `,
    noOption: (text, count) =>
      text === ''
        ? `type a number from 1 to ${count}`
        : `which is "${text}"? type a number from 1 to ${count}`,
    plan: 'Into which plan?',
    noPlan: 'no plan that can be read; name the file: reform record FILE',
    onlyPlan: (path) => `Plan: ${path}`,
    task: 'Which task? Type its id, part of its title or the leading unit (no tone marks needed; Tab completes).',
    taskPrompt: 'Task: ',
    taskOrPlan:
      'Which task? Type its id, part of its title or the leading unit (no tone marks needed; Tab completes).\nEnter alone: number and date of the plan.',
    noTask: (text) => `no task is like "${text}"; type another word of its title, or its id`,
    whichOf: (count) => `${count} tasks; type the id of one, or more words to narrow them down: `,
    andMore: (count) => `… and ${count} more`,
    lead: (names) => `lead: ${names}`,
    timing: (phrase) => `deadline: ${phrase}`,
    dueOn: (day) => `due ${day}`,
    before: (what) => `on record: ${what}`,
    what: 'What is to be recorded?',
    trigger: 'the event has happened (of a task "khi có …")',
    extension: 'the deadline was extended',
    date: (offer) => `Day of the result (Enter: ${offer}): `,
    note: 'Result, as the report will say it (Enter: none): ',
    value: (target) => `Value reached, target "${target}" (Enter: none): `,
    evidence: 'A document that proves it (Enter: none): ',
    moreEvidence: 'Another document (Enter: no more): ',
    turns: 'Turns:',
    turn: (fallback) =>
      fallback
        ? 'For which turn (Enter: by the day): '
        : 'For which turn (Enter: the last one due before that day): ',
    noTurn: (text) => `no turn "${text}"; type it as in the lines above`,
    reason: 'The document that allows it, or the reason (Enter: none): ',
    triggerDate: (offer) => `Day of the event (Enter: ${offer}): `,
    triggerBy: 'The document or fact behind it (Enter: none): ',
    triggerDue: 'Due day (Enter: as the deadline of the task says): ',
    extendTo: 'Extended to: ',
    extendBy: 'The document that extends it (Enter: none): ',
    number: 'Number of the plan (Enter: skip): ',
    issued: 'Day of issue (Enter: skip): ',
    initIntro:
      'Some questions about the office, to lay the folder of plans. Enter takes what stands in brackets; reform.yaml can be changed later.',
    agency: (offer) => `The agency that issues the plans, at the head of documents (Enter: ${offer}): `,
    parent: 'Its parent agency, in the line above, such as UBND tỉnh Hưng Yên (Enter: none): ',
    place: (offer) => `The place of the date line, such as Hưng Yên (Enter: ${offer || 'left open'}): `,
    symbol: (offer) => `Short form of the agency in symbols (Enter: ${offer}): `,
    units:
      'The units that lead or support tasks, one at a time. Each gets an id of its first letters; to choose one, write id=name, such as ttra=Thanh tra Sở.',
    firstUnit: (offer) => `Unit (Enter: only ${offer}): `,
    nextUnit: 'Another unit (Enter: no more): ',
    unitTaken: (id) => `the id "${id}" is taken; choose another one`,
    firstYear: (offer) => `Year of the first plan (Enter: ${offer}): `,
    notYear: (text) => `"${text}" is not a year; write four figures, such as 2024`,
    service: 'Where is the git repository, to check each change of a plan? (Enter: none)',
    noService: 'none, or later',
    inPlan: 'in the plan',
    whatToDo: 'What is to be done? (Enter: later)',
    keepPlan: 'keep the plan as it is, do not take the row',
    takeRow: (row) => `take the row, as one more entry of the plan: ${row}`,
    later: 'later, leave it for now',
    writePlans: 'Write the plans? (y/N): ',
    willFail: (place, message) => `reform check will find fault at ${place}: ${message}`,
    write: 'Write the file? (y/N): ',
    changedMeanwhile: (path) =>
      `${path}: was changed while you answered; this is the change of what stands now`,
  },
  rowOf: (file, row) => `${file} row ${row}`,
  recorded: (path, what) => `${path}: recorded ${what}`,
  noGit: () => 'git is not there, so --since cannot be used; install git or leave --since out',
  noRepository: (folder) =>
    `${folder}: not in a git repository, so --since cannot be used; run inside one or leave --since out`,
  noRevision: (revision) =>
    `--since ${revision}: no such branch, tag or commit; check the name (in CI: fetch the whole history, such as fetch-depth: 0)`,
  noMergeBase: (revision) =>
    `--since ${revision}: the current branch has no commit in common with it; check the name (in CI: fetch the whole history, such as fetch-depth: 0)`,
  gitFailed: (told) => `git could not do it: ${told}`,
  formatTwice: (first, second) =>
    `--format ${first}, --format ${second}: only one can go to standard output; write the other to a file, such as --format ${second}=result.${second}`,
  formatFile: (format) => `--format ${format}=: the name of the file after = is missing`,
  badBaseline: (path) => `${path}: not a baseline that reform wrote; write it anew with --write-baseline`,
  needsBaseline: (option) => `${option}: needs to know where to write; add --baseline FILE`,
  baselineWritten: (path, count) => `wrote ${path}: ${count} finding${count === 1 ? '' : 's'} let stand`,
  baselineStale: (path, count) =>
    `${path}: ${count} ${count === 1 ? 'entry is' : 'entries are'} no longer found; write it anew with --write-baseline so that they cannot come back`,
  noPhrases: () => '-: standard input holds no deadline phrase; write one a line',
  needsFix: (option) => `${option}: only together with --fix`,
  fixStdin: () => '--fix: standard input cannot be written back; add --dry-run to look, or name the file',
  fixed: (path, count) => `mended ${path}: ${count} place${count === 1 ? '' : 's'}`,
  wouldFix: (path, count) => `would mend ${path}: ${count} place${count === 1 ? '' : 's'} (nothing written)`,
  notInRevision: (path, revision) =>
    `${path}: not in revision ${revision}; look at the name of the file or the revision`,
  noTemplate: (name, known, near) =>
    `--template ${name}: no file or template of that name${near ? ` (did you mean "${near}"?)` : ''}; the shipped ones: ${known}`,
  oneOutput: (path, count) =>
    `-o ${path}: ${count} documents and one file name; name a folder, or join them with --consolidate`,
  notOurs: (path, who) =>
    who === 'changed'
      ? `${path}: somebody has worked on this document since it was written; rename it, name another -o, or add --force`
      : `${path}: not written by reform; name another -o, or add --force`,
  noOffice: (path) =>
    `${path}: the .docx is written, but no PDF: LibreOffice is not on this machine; install it, or save as PDF from Word`,
  pdfFailed: (path) => `${path}: LibreOffice could not make a PDF of it; save as PDF from Word`,
  noPeriod: () => '--period is missing; choose Q1 … Q4, H1 (first half), H2, 9M, Y (year), M01 … M12',
  nothingToRemind: () => 'nothing is overdue, due soon or without result; no reminder needed',
  samePlanId: (id) =>
    `two plans have the id "${id}" (files of the same name), and a returned sheet could not tell them apart; rename one`,
  nothingToSend: () => 'no tasks to make a sheet of; look at --unit and the plans',
  oneSheetOutput: (path, count) =>
    `-o ${path}: ${count} units and one file name; name a folder, or choose one unit with --unit`,
  sheetThere: (path) =>
    `${path}: is there already and differs; a unit may have filled it in: name another -o, or add --force`,
  noneInFolder: (folder, ending) => `${folder}: no ${ending} in this folder; name another one`,
  merged: (path, count) => `${path}: wrote ${count} result${count === 1 ? '' : 's'}`,
  wouldMerge: (path, count) =>
    `${path}: would write ${count} result${count === 1 ? '' : 's'} (nothing written; add --write)`,
  formulaTaken: (file, row, heads) =>
    `${file} row ${row}: ${heads} is a formula; its saved value was taken, nothing computed`,
  lockedChanged: (file, row, task, head, text) =>
    `${file} row ${row}, task ${task}: the locked cell "${head}" now says "${text}", other than the plan; not merged, ask the unit (an extension goes in by reform record)`,
  nothingToMerge: () => 'no new results to write',
  badUnit: (text) =>
    `--unit ${text}: write id=name, the id in plain letters and figures, such as --unit vp="Văn phòng Sở"`,
  unitTwice: (id) => `--unit ${id}=…: the id "${id}" is given to two units; give one of them another`,
  keptFiles: (names) => `left as they are: ${names}`,
  initNext: (folder) =>
    `ready; next: ${folder ? `cd ${folder}, then ` : ''}reform check, or a plan from a Word file: reform import FILE -o plans/NAME.yaml`,
  tooManyWarnings: (count, max) => `${count} warnings, more than --max-warnings ${max}`,
} satisfies Say
