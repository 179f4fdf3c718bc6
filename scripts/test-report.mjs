import { writeFileSync } from 'node:fs'

/** A reporter for Vitest that leaves what `npm test` prints at its end in the file `TEST_REPORT`. */
export default class TestReport {
  onTestRunEnd(modules) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state) => tests.filter((test) => test.result().state === state).length
    const files = modules.map((module) => ({
      name: `${module.relativeModuleId} (${module.project.name})`,
      seconds: module.diagnostic().duration / 1000,
    }))
    const report = {
      passed: count('passed'),
      failed: count('failed'),
      files,
      retried: tests.filter((test) => test.diagnostic()?.flaky).map(retriedTest),
    }
    writeFileSync(process.env.TEST_REPORT ?? '', JSON.stringify(report))
  }
}

/** A test that passed only when it was tried again, and why it had failed before. */
function retriedTest(test) {
  const [why = ''] = test.result().errors?.map(({ message }) => message.split('\n')[0]) ?? []
  return { name: `${test.module.relativeModuleId} > ${test.fullName}`, why }
}

/** What `npm test` says at its end, a line each; the last tells how many passed and failed. */
export function closingLines({ passed, failed, files, retried }, seconds) {
  const slowest = files.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10)
  return [
    '',
    `The slowest files of ${seconds.toFixed(0)} s:`,
    ...slowest.map((file) => `${file.seconds.toFixed(1).padStart(7)} s  ${file.name}`),
    '',
    ...(retried.length === 0
      ? []
      : [
          `WARNING: ${retried.length} passed only when tried again:`,
          ...retried.flatMap(({ name, why }) => [`  ${name}`, `    failed first: ${why}`]),
          '',
        ]),
    `${passed} passed, ${failed} failed`,
  ]
}
