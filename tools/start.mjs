// npm start: from a bare checkout to a running product. Plain JavaScript, because the machine's own Node may be 20.
import { runCommand } from './runtime/fault.mjs';
import { ensureInstalled } from './runtime/install.mjs';
import { checkedSettings } from './runtime/settings.mjs';

await runCommand(async () => {
  const settings = checkedSettings();
  await ensureInstalled();
  const { serve } = await import('./runtime/serve.mjs');
  await serve(settings);
  process.exit(0);
});
