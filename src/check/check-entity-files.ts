import { type EntityKind, entityNouns } from '../model/entities.ts';
import { id as idSchema } from '../model/fields.ts';
import { foreignLetter, letterName } from '../model/foreign-letter.ts';
import type { Problem } from '../model/problem.ts';
import { unread } from './check-endings.ts';
import { fileProblem } from './file-problem.ts';

/**
 * The name of an entity's file is its id: plain, and its own whatever the case or the Unicode form. The files of a kind lie side by side.
 * @param files all that look like content, as paths below the site's root
 */
export function checkEntityFiles(kind: EntityKind, files: readonly string[]): Problem[] {
  const folder = `content/${kind}/`;
  const read = new Set(files.filter((file) => file.endsWith('.yaml') && !file.slice(folder.length).includes('/')));
  const owners = new Map<string, string>();
  for (const file of [...read].sort((a, b) => Number(isPlain(b)) - Number(isPlain(a)))) {
    if (!owners.has(folded(file))) owners.set(folded(file), file);
  }
  return files.flatMap((file) => {
    if (!read.has(file)) return [unread(file, `${folder}${idOf(file)}.yaml`, read)];
    const owner = owners.get(folded(file));
    if (owner !== undefined && owner !== file) {
      return [
        fileProblem(
          'id-has-one-file',
          file,
          `The ${entityNouns[kind]} "${idOf(owner)}" has a file already: ${owner}.`,
          'Keep one of the two: their names differ by case or Unicode form alone.',
        ),
      ];
    }
    if (isPlain(file)) return [];
    const letter = foreignLetter(idOf(file));
    return [
      fileProblem(
        'id-is-valid',
        file,
        `"${idOf(file)}" ${letter ? `holds ${letterName(letter)}, and so ` : ''}is no id.`,
        'Rename the file: small letters a–z, digits and single hyphens.',
      ),
    ];
  });
}

const idOf = (file: string) => file.replace(/^.*\/|\.\w+$/g, '');
const isPlain = (file: string) => idSchema.safeParse(idOf(file)).success;
const folded = (file: string) => idOf(file).normalize('NFKC').toLowerCase();
