/** Why a command can't do what it is asked for, and what to change. The program tells it and ends with 2. */
export class CannotRun extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CannotRun';
  }
}
