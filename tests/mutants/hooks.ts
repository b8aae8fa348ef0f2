import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Loaded before everything else (`--import`, also by the processes that a test starts): hands out the module that
 * `PORTAL_MUTANT_OF` names with the text of the file that `PORTAL_MUTANT` names. Nothing in the checkout changes.
 */
registerHooks({
  load: (url, context, next) => {
    const { PORTAL_MUTANT_OF: module, PORTAL_MUTANT: text } = process.env;
    return module && text && url.startsWith('file:') && fileURLToPath(url) === module
      ? { format: 'module-typescript', source: readFileSync(text, 'utf8'), shortCircuit: true }
      : next(url, context);
  },
});
