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
    const report = { passed: count('passed'), failed: count('failed'), files }
    writeFileSync(process.env.TEST_REPORT ?? '', JSON.stringify(report))
  }
}
