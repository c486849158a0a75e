/** What stands in a new brief in the place of what somebody said. */
export const wordsToWrite = 'Write here what was said. Words of the source stand in quotation marks.';
