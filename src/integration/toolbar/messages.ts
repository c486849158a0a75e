import type { Place, Problem } from '../../model/problem.ts';

/** What the toolbar app and the server tell each other, by these names. */

/** The app asks for the problems of a page. */
export const asked = 'brevier:asked';
export type Asked = { path: string };

/** The server answers; every page that is open hears it. */
export const answered = 'brevier:answered';
export type Answered = PageProblems & { path: string };

/** The server says that something below `content/` has changed. */
export const changed = 'brevier:changed';

export interface PageProblems {
  /** The file that the page is made from, below the site's root; absent where it is made from many. */
  file?: string;
  problems: PageProblem[];
  /** The parts of the page that have no `data-place`. */
  places: PagePlace[];
}

export interface PageProblem extends Problem {
  /** What the rule asks for, and why. */
  norm?: string;
  reason?: string;
  /** Its page in the guide. */
  guide?: string;
  /** What opens the place in the editor, once it is fetched. */
  editor: string;
}

/** A part of the page, and where in the file it comes from. */
export interface PagePlace extends Place {
  /** Finds it in the page. */
  selector: string;
}
