const patience = 1_000;
const width = 30;

/** A bar on the terminal for work that takes longer than a moment; silent elsewhere, and in CI. */
export function progressBar(): { told(done: number, of: number): void; end(): void } {
  const { stderr } = process;
  const [begun, isQuiet] = [performance.now(), !stderr.isTTY || Boolean(process.env.CI)];
  let isShown = false;
  return {
    told(done, of) {
      if (isQuiet || done === of || performance.now() - begun < patience) return;
      isShown = true;
      const full = Math.round((width * done) / of);
      stderr.write(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${done.toLocaleString('en')} of ${of.toLocaleString('en')}`);
    },
    end() {
      if (isShown) stderr.write('\r\u001b[2K');
    },
  };
}
