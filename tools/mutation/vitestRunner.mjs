import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { strykerPlugins as ofVitest, strykerValidationSchema } from '@stryker-mutator/vitest-runner';

/**
 * Stryker's runner for Vitest asks for tests by their full names with spaces between the names of the groups; since version 5 Vitest writes “group > test”.
 * Without this no test in a group would run, and every mutant there would survive.
 */
function vitestFiveRunner(injector) {
  const runner = injector.injectFunction(ofVitest[0].factory);
  const init = runner.init.bind(runner);
  runner.init = async () => {
    await init();
    const start = runner.ctx.start.bind(runner.ctx);
    runner.ctx.start = (files) => {
      for (const { config } of runner.ctx.projects) {
        if (config.testNamePattern)
          config.testNamePattern = new RegExp(config.testNamePattern.source.replaceAll(' ', ' (?:> )?'));
      }
      return start(files);
    };
  };
  return runner;
}
vitestFiveRunner.inject = ['$injector'];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'vitest-5', vitestFiveRunner)];

export { strykerValidationSchema };
