/**
 * Comma-separated values (RFC 4180): CRLF after each row, quotation marks around cells that need them. UTF-8 without a byte order mark,
 * which readers other than Excel would take for the beginning of the first column's name; Excel imports it as UTF-8 (Data › From Text).
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((value) => cell(harmless(value))).join(',')}\r\n`).join('');

const cell = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/**
 * A spreadsheet would compute what begins like a formula: an apostrophe before it makes it text (OWASP, “CSV Injection”, which names
 * these characters and their full-width forms).
 */
const harmless = (value: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value);
