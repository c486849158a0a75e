import { defineToolbarApp } from 'astro/toolbar';
import { Marks } from './marks.ts';
import { type Answered, answered, asked, changed } from './messages.ts';
import { Panel } from './panel.ts';

/** Kept while the tab is: after an edit the page is loaded again, and the list is still wanted. */
const open = 'brevier:problems-open';
/** Several files may be saved at once, and the page may just be loaded again. */
const pause = 150;

/** The toolbar app: it lists the problems of the open page and, as long as it is open, marks their places. */
export default defineToolbarApp({
  init(canvas, app, server) {
    const marks = new Marks();
    const panel = new Panel(canvas, marks);
    const ask = () => server.send(asked, { path: location.pathname });
    let waiting: number | undefined;

    server.on(answered, (answer: Answered) => {
      if (answer.path !== location.pathname) return;
      marks.find(answer);
      panel.show(answer);
      const worst = (['error', 'warning'] as const).find((severity) => answer.problems.some((problem) => problem.severity === severity));
      // Notes are for those who look.
      app.toggleNotification(worst ? { state: true, level: worst } : { state: false });
    });
    server.on(changed, () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(ask, pause);
    });
    app.onToggled(({ state }) => {
      sessionStorage.setItem(open, String(state));
      marks.toggle(state);
    });
    app.onToolbarPlacementUpdated(({ placement }) => panel.place(placement));
    if (sessionStorage.getItem(open) === 'true') app.toggleState({ state: true });
    ask();
  },
});
